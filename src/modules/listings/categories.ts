import { asc, eq } from 'drizzle-orm'
import { cachePort } from '#platform/cache.ts'
import type { Ctx } from '#platform/context.ts'
import { taxonomy } from './tables.ts'

/** An offer category with how many offers it has for everybody. */
export interface Category {
  id: string
  slug: string
  name: string
  description: string
  offerCount: number
}

const cacheKey = 'listings.categories'
const ttlMs = 30_000

/** All offer categories in their order; read again at most every half minute, or when a reaction recounted them. */
export function readCategories(ctx: Ctx): Promise<Category[]> {
  return ctx.use(cachePort).get(cacheKey, ttlMs, () =>
    ctx.db
      .select({ id: taxonomy.id, slug: taxonomy.slug, name: taxonomy.name, description: taxonomy.description, offerCount: taxonomy.offerCount })
      .from(taxonomy)
      .where(eq(taxonomy.type, 'offer_category'))
      .orderBy(asc(taxonomy.position)),
  )
}

/** A category's id by its slug, or null where there is none. */
export async function categoryIdOf(ctx: Ctx, slug: string): Promise<string | null> {
  return (await readCategories(ctx)).find((category) => category.slug === slug)?.id ?? null
}

/** Has the next reader read the categories anew. */
export function forgetCategories(ctx: Ctx): void {
  ctx.use(cachePort).forget(cacheKey)
}
