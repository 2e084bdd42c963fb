import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { taxonomy } from './tables.ts'
import { type Term, vocabulary } from './vocabulary.ts'

/** Writes the terms that every installation starts with where they are missing, and renews their words; idempotent, run at each start. */
export async function prepareTaxonomy(ctx: Ctx): Promise<void> {
  await write(ctx, vocabulary.filter((term) => term.parent === null), new Map())
  const narrower = vocabulary.filter((term) => term.parent !== null)
  const wider = await ctx.db.select({ id: taxonomy.id, slug: taxonomy.slug }).from(taxonomy).where(and(eq(taxonomy.type, 'skill'), inArray(taxonomy.slug, narrower.map((term) => term.parent ?? ''))))
  await write(ctx, narrower, new Map(wider.map((row) => [row.slug, row.id])))
}

async function write(ctx: Ctx, terms: readonly Term[], parents: ReadonlyMap<string, string>): Promise<void> {
  const rows = terms.map(({ parent, ...term }) => ({ ...term, id: newId(), parentId: parent === null ? null : (parents.get(parent) ?? null), position: vocabulary.findIndex((one) => one.type === term.type && one.slug === term.slug) }))
  await ctx.db
    .insert(taxonomy)
    .values(rows)
    .onConflictDoUpdate({
      target: [taxonomy.type, taxonomy.slug],
      set: { name: sql`excluded.name`, description: sql`excluded.description`, aliases: sql`excluded.aliases`, parentId: sql`excluded.parent_id`, position: sql`excluded.position` },
    })
}
