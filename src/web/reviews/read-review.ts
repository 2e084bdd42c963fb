import type { FormInput } from '#web/forms/form-input.ts'

/** The stars and words of a posted form; the command refuses what are none. */
export const readReview = (form: FormInput) => ({ rating: form.whole('rating') ?? Number.NaN, comment: form.text('comment') })
