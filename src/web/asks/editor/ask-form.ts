import type { z } from 'zod'
import { type Ask, type ChangeAsk, draftFields, type DraftValues } from '#modules/asks/shapes.ts'
import type { FieldError } from '#platform/errors.ts'
import { amountText, type Currency, currencyCodes, parseAmount } from '#platform/money.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { askEditor as words } from '#web/messages/en/asks.ts'
import type { FormValues } from '#web/offers/editor/form-values.ts'
import { slugs } from '#web/offers/editor/read-offer-form.ts'

/** What the form begins with for something new. */
export const emptyValues: FormValues = { type: 'feedback', isPaid: 'false', currency: 'usd' }

/** An ask as its form shows it: all text. Names are those by which errors call the fields. */
export function askValues(ask: Ask): FormValues {
  const amount = (cents: number | null) => (cents === null ? '' : amountText(cents, ask.currency as Currency))
  const { type, title, description, slug, currency } = ask
  return {
    type, title, description, slug, currency,
    categorySlug: ask.categorySlug ?? '',
    tags: ask.tags.join(', '),
    tools: ask.tools.join(', '),
    isPaid: String(ask.isPaid),
    budgetMinCents: amount(ask.budgetMinCents),
    budgetMaxCents: amount(ask.budgetMaxCents),
    expiresAt: ask.expiresAt?.slice(0, 10) ?? '',
    imageAlt: ask.image?.alt ?? '',
  }
}

/** The posted form as text, to be kept as a draft. */
export function draftOf(form: FormInput): DraftValues {
  const gone = form.checked('imageRemoved') ? { imageMediaId: '', imageUrl: '' } : {}
  return { ...Object.fromEntries(draftFields.map((name) => [name, form.text(name)])), ...gone }
}

/** What posting and changing an ask take alike, and the address that only a change may give. */
export type AskFields = z.input<typeof ChangeAsk>

/** The posted form as the commands take it, and what cannot even be read. A day ends at its end, in UTC; `before` is what was there. */
export function readAskForm(form: FormInput, before: Partial<Pick<Ask, 'expiresAt' | 'image'>> = {}): { fields: AskFields; errors: FieldError[] } {
  const errors: FieldError[] = []
  const isPaid = form.text('isPaid') === 'true'
  const currency = currencyCodes.find((code) => code === form.text('currency')) ?? 'usd'
  const amount = (path: 'budgetMinCents' | 'budgetMaxCents') => {
    const typed = isPaid ? form.optional(path) : undefined
    const cents = typed === undefined ? null : parseAmount(typed, currency)
    if (cents === undefined) errors.push({ path, message: words.badAmount })
    return cents ?? null
  }
  const fields: AskFields = {
    type: form.text('type') as AskFields['type'],
    title: form.text('title'),
    description: form.text('description'),
    categorySlug: form.nullable('categorySlug'),
    tags: slugs(form, 'tags', errors),
    tools: slugs(form, 'tools', errors),
    isPaid,
    budgetMinCents: amount('budgetMinCents'),
    budgetMaxCents: amount('budgetMaxCents'),
    currency,
    image: imageOf(form, before.image ?? null),
    expiresAt: endOfDay(form.optional('expiresAt'), before.expiresAt ?? null, errors),
    ...(form.optional('slug') && { slug: form.text('slug') }),
  }
  return { fields, errors }
}

/** The new picture, or the one that was there unless it is to go; with what it shows. */
function imageOf(form: FormInput, before: Ask['image']): AskFields['image'] {
  const mediaId = form.checked('imageRemoved') ? undefined : (form.optional('imageMediaId') ?? before?.mediaId)
  return mediaId === undefined ? null : { mediaId, alt: form.text('imageAlt') }
}

function endOfDay(day: string | undefined, before: string | null, errors: FieldError[]): string | null {
  if (day === undefined) return null
  if (before?.startsWith(day)) return before
  const text = `${day}T23:59:59Z`
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(text))) return text
  errors.push({ path: 'expiresAt', message: words.badDate })
  return null
}
