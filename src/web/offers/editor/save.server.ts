import { changeOffer, createOffer, getOffer, moveOffer, putFiles } from '#modules/listings/index.ts'
import { ChangeOffer, type Offer, type OfferType, offerTypes } from '#modules/listings/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { type FieldError, invalid, isAppError, notFound } from '#platform/errors.ts'
import { fieldErrors, parseId } from '#platform/parse.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { type OfferFields, readOfferForm } from './read-offer-form.ts'

/** The type that the form is for; it comes with the address or with the offer. */
export const typeOf = (text: string | null): OfferType | undefined => offerTypes.find((type) => type === text)

/** The offer that the form changes; null for one that isn't there yet. */
async function target(ctx: Ctx, form: FormInput, id: string): Promise<{ offer: Offer | null; type: OfferType }> {
  const known = form.optional('id') ?? (id === 'new' ? undefined : id)
  if (known !== undefined) {
    const offer = await getOffer(ctx, { id: parseId(known, 'offer') })
    return { offer, type: offer.type }
  }
  const type = typeOf(form.text('type'))
  if (!type) throw notFound('kind of offer')
  return { offer: null, type }
}

/** Saves the whole form, or refuses it with everything that is wrong with it. */
export async function saveForm(ctx: Ctx, form: FormInput, id: string): Promise<Offer> {
  const { offer, type } = await target(ctx, form, id)
  const { fields, errors } = readOfferForm(form, type)
  if (errors.length > 0) {
    const rest = ChangeOffer.safeParse(fields)
    throw invalid([...errors, ...(rest.success ? [] : fieldErrors(rest.error.issues))])
  }
  return ctx.transaction(async (inside) => {
    const savedId = offer ? offer.id : (await createOffer(inside, { ...withoutSlug(fields), type })).id
    if (offer) await change(inside, form, offer, fields)
    await saveFiles(inside, form, savedId)
    return getOffer(inside, { id: savedId })
  })
}

/** The files that come with it, where the form lists them; without scripts a pressed "take away" takes one away. 422 on `files`. */
async function saveFiles(ctx: Ctx, form: FormInput, id: string): Promise<void> {
  if (!form.checked('downloads')) return
  const [move, moved] = form.text('intent').split('.')
  const mediaIds = form.all('file').filter((one) => move !== 'drop' || one !== moved)
  try {
    await putFiles(ctx, { id, mediaIds })
  } catch (error) {
    if (!isAppError(error) || error.status !== 422 || !error.errors) throw error
    throw invalid(error.errors.map(({ message }) => ({ path: 'files', message })))
  }
}

/** What an autosave tells the page. */
export interface Saved {
  id: string
  /** The version that the page now knows. */
  updatedAt: string
  /** Fields that were left out because they cannot be kept as they are. */
  errors: FieldError[]
  offer: Offer
}

/**
 * Saves what can be saved of a draft's form: one field that isn't right yet must not cost the others.
 * 422 where not even a title is there.
 */
export async function saveWhatCanBe(ctx: Ctx, form: FormInput): Promise<Saved> {
  const { offer, type } = await target(ctx, form, 'new')
  const { fields, errors } = readOfferForm(form, type)
  const save = async (some: OfferFields): Promise<string> => {
    if (!offer) return (await createOffer(ctx, { ...withoutSlug(some), type })).id
    await change(ctx, form, offer, some)
    return offer.id
  }
  const wrong = [...errors]
  const id = await save(fields).catch((error: unknown) => {
    if (!isAppError(error) || error.status !== 422 || !error.errors) throw error
    const found = error.errors.map(({ path, message }) => ({ path: path.replace(/^changes\./, ''), message }))
    if (found.some(({ path }) => path === 'title') && !offer) throw error
    wrong.push(...found)
    const names = new Set(found.map(({ path }) => path.split('.')[0]))
    return save(Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name))))
  })
  await saveFiles(ctx, form, id).catch((error: unknown) => {
    if (!isAppError(error) || !error.errors) throw error
    wrong.push(...error.errors)
  })
  const saved = await getOffer(ctx, { id })
  return { id, updatedAt: saved.updatedAt, errors: wrong, offer: saved }
}

/** Publishes, or says what is missing; 422 then. A paused offer is resumed. */
export async function publish(ctx: Ctx, offer: Offer): Promise<void> {
  if (offer.status === 'draft') await moveOffer(ctx, { id: offer.id, step: 'publish' })
  if (offer.status === 'paused') await moveOffer(ctx, { id: offer.id, step: 'resume' })
}

/** Changes an offer unless it was changed elsewhere since the form was made; the form then learns of that version. */
async function change(ctx: Ctx, form: FormInput, offer: Offer, fields: OfferFields): Promise<void> {
  try {
    await changeOffer(ctx, { id: offer.id, changes: fields, unchangedSince: form.optional('seenAt') })
  } catch (error) {
    if (isAppError(error) && error.code === 'changed_meanwhile') form.set('seenAt', (await getOffer(ctx, { id: offer.id })).updatedAt)
    throw error
  }
}

/** What a new offer begins with: its address comes from its title. */
function withoutSlug({ slug: _slug, ...fields }: OfferFields): Omit<OfferFields, 'slug' | 'title'> & { title: string } {
  return { ...fields, title: fields.title ?? '' }
}
