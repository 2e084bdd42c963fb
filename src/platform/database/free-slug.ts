import { and, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Ctx } from '../context.ts'
import { slugify } from '../text.ts'

interface SlugWish {
  /** Those who look in the same place wait for each other, so that no two find the same slug. */
  place: string
  wish: string
  /** What a slug is made of where nothing of the wish can be. */
  fallback: string
  /** Slugs that mean something else in an address. */
  reserved: ReadonlySet<string>
  /** Where slugs are taken: whose rows count is said by `where`. */
  taken: readonly { table: PgTable; slug: PgColumn; where: SQL | undefined }[]
}

/** A slug that nobody has, from the wish, numbered where needed. To be called in a transaction. */
export async function findFreeSlug(ctx: Ctx, { place, wish, fallback, reserved, taken }: SlugWish): Promise<string> {
  const base = slugify(wish) || fallback
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`)
  const used = new Set<unknown>()
  for (const { table, slug, where } of taken) {
    const rows = await ctx.db.select({ slug }).from(table).where(and(where, sql`${slug} like ${`${base}%`}`))
    for (const row of rows) used.add(row.slug)
  }
  const isFree = (slug: string) => !used.has(slug) && !reserved.has(slug)
  if (isFree(base)) return base
  for (let number = 2; ; number += 1) if (isFree(`${base}-${number}`)) return `${base}-${number}`
}
