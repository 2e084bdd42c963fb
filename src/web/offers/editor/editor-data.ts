import type { Download, Offer, OfferType } from '#modules/listings/shapes.ts'
import type { FieldError } from '#platform/errors.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import type { FormValues } from './form-values.ts'

/** A word that is proposed while one types. */
export interface Suggestion {
  value: string
  label: string
}

/** What the editor is given. */
export interface EditorData {
  type: OfferType
  /** Null for something new. */
  offer: Pick<Offer, 'id' | 'url' | 'status' | 'title' | 'updatedAt'> | null
  values: FormValues
  images: { mediaId: string; alt: string; url: string }[]
  /** What its buyers download; null where nothing can come with it, or where it is another's. */
  files: Download[] | null
  /** What is missing to publish what is saved; null while nothing is. */
  missing: FieldError[] | null
  /** Somebody tried to publish: what is missing is said beside the fields. */
  asked: boolean
  previews: { description: string; body: string }
  categories: { value: string; label: string }[]
  currencies: readonly string[]
  /** What may be written as tags and tools: slugs with their names. */
  suggestions: { tags: Suggestion[]; tools: Suggestion[] }
}

/** What the action answers when the form comes back. */
export type EditorResult = FormResult & {
  previews?: EditorData['previews']
  /** The session ended meanwhile: what was typed waits until its writer is back. */
  signedOut?: boolean
}
