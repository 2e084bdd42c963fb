import { asc, eq } from 'drizzle-orm'
import { listTools } from '#modules/tools/index.ts'
import { cachePort } from '#platform/cache.ts'
import type { Ctx } from '#platform/context.ts'
import { query } from '#platform/operation.ts'
import { readCategories } from './categories.ts'
import { TaxonomyQuery, type TermAnswer, type TermType } from './taxonomy-shapes.ts'
import { taxonomy } from './tables.ts'

const ttlMs = 60_000

/**
 * The terms of a type, in their order; none for a type that nothing uses yet. Tools come from the directory;
 * categories bring how many offers are open in each.
 */
export const listTerms = query('listings.list-terms', TaxonomyQuery, async (ctx, { type }): Promise<TermAnswer[]> => {
  if (type === 'tool') return (await listTools(ctx, {})).map(({ id, slug, name, tagline, aliases }) => ({ id, type, slug, name, description: tagline, aliases, parentSlug: null, color: null }))
  if (type !== 'offer_category') return readTerms(ctx, type)
  return (await readCategories(ctx)).map((category) => ({ ...category, type, aliases: [], parentSlug: null, color: null }))
})

function readTerms(ctx: Ctx, type: TermType): Promise<TermAnswer[]> {
  return ctx.use(cachePort).get(`listings.terms.${type}`, ttlMs, async () => {
    const rows = await ctx.db.select().from(taxonomy).where(eq(taxonomy.type, type)).orderBy(asc(taxonomy.position), asc(taxonomy.name))
    const slugs = new Map(rows.map((row) => [row.id, row.slug]))
    return rows.filter((row) => row.active).map(({ id, slug, name, description, aliases, parentId, color }) => ({ id, type, slug, name, description, aliases, parentSlug: (parentId && slugs.get(parentId)) ?? null, color }))
  })
}

/** What may be proposed to whoever writes tags: skills and topics, each slug once. */
export async function suggestedTags(ctx: Ctx): Promise<{ value: string; label: string }[]> {
  const terms = [...(await listTerms(ctx, { type: 'topic' })), ...(await listTerms(ctx, { type: 'skill' }))]
  return [...new Map(terms.map((term) => [term.slug, { value: term.slug, label: term.name }])).values()]
}
