import { z } from 'zod'

/** The types of the controlled vocabulary. */
export const termTypes = [
  'tool', 'category', 'topic', 'goal', 'industry', 'interest', 'skill', 'modality', 'outcome', 'content_type', 'time_investment', 'difficulty', 'pricing', 'personality', 'learning_style', 'role', 'offer_category',
] as const
export type TermType = (typeof termTypes)[number]

/** The query part of `GET /taxonomy`. */
export const TaxonomyQuery = z.object({ type: z.enum(termTypes, { error: `Choose one of: ${termTypes.join(', ')}.` }).default('offer_category') })

/** A term of the vocabulary. Only categories count their offers. */
export const TermShape = z.object({
  id: z.uuid(),
  type: z.enum(termTypes),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  aliases: z.array(z.string()),
  parentSlug: z.string().nullable(),
  color: z.string().nullable(),
  offerCount: z.int().optional(),
})
export type TermAnswer = z.output<typeof TermShape>
