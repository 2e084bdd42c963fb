import { keyField } from './key-field.ts'

/** Reads a posted form. Text is trimmed by the commands' own shapes, not here. */
export class FormInput {
  readonly #form: FormData

  constructor(form: FormData) {
    this.#form = form
  }

  /** A field's text; empty where it is absent. */
  text(name: string): string {
    const value = this.#form.get(name)
    return typeof value === 'string' ? value : ''
  }

  /** A field's text, or undefined where nothing was typed. */
  optional(name: string): string | undefined {
    return this.text(name).trim() || undefined
  }

  /** A field's text, or null where nothing was typed: for fields that can be emptied. */
  nullable(name: string): string | null {
    return this.optional(name) ?? null
  }

  /** A web address, or null where nothing was typed. `tess.example/work` is taken as people mean it: with `https://` before it. */
  webAddress(name: string): string | null {
    const typed = this.nullable(name)
    return typed && /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]\S*)?$/u.test(typed) ? `https://${typed}` : typed
  }

  /** All chosen values of a field with several. */
  all(name: string): string[] {
    return this.#form.getAll(name).filter((value) => typeof value === 'string')
  }

  /** Words between commas or on lines of their own. */
  words(name: string): string[] {
    return this.text(name).split(/[,\n]/).map((word) => word.trim()).filter(Boolean)
  }

  /** A whole number; null where nothing was typed, NaN (which every shape refuses) where it isn't one. */
  whole(name: string): number | null {
    const typed = this.optional(name)
    if (typed === undefined) return null
    return /^-?\d+$/.test(typed) ? Number(typed) : Number.NaN
  }

  checked(name: string): boolean {
    return this.#form.has(name)
  }

  /** A chosen file; undefined where none was. */
  file(name: string): File | undefined {
    const value = this.#form.get(name)
    return value instanceof File && value.size > 0 ? value : undefined
  }

  /** All chosen files of a field with several. */
  files(name: string): File[] {
    return this.#form.getAll(name).filter((value) => value instanceof File && value.size > 0) as File[]
  }

  /** Puts one more value into a field with several. */
  add(name: string, value: string): void {
    this.#form.append(name, value)
  }

  /** Puts something in, so that it comes back with what was typed. */
  set(name: string, value: string): void {
    this.#form.set(name, value)
  }

  /** Everything that was typed, to fill the form again. Passwords and files never go back. */
  typed(): Record<string, string | string[]> {
    const names = new Set([...this.#form.keys()].filter((name) => name !== keyField && !/password/i.test(name)))
    return Object.fromEntries(
      [...names].map((name) => {
        const values = this.all(name)
        return [name, values.length === 1 ? (values[0] ?? '') : values]
      }),
    )
  }
}
