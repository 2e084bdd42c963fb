import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { candidateIds } from '#platform/database/candidates.ts'
import type { OfferType } from './shapes.ts'
import { offers } from './tables.ts'

/** What something is about, for finding what is like it. */
export interface Topic {
  categoryId: string | null
  tags: readonly string[]
  tools: readonly string[]
  /** Words that say most: lower-case letters and digits. */
  words: readonly string[]
}

/** An offer as far as a rule needs it to tell how well it fits. */
export interface OfferCandidate {
  id: string
  ownerId: string
  type: OfferType
  title: string
  categoryId: string | null
  tags: string[]
  tools: string[]
  /** When it came out, in milliseconds. */
  publishedAt: number
}

const columns = { id: offers.id, ownerId: offers.ownerId, type: offers.type, title: offers.title, categoryId: offers.categoryId, tags: offers.tags, tools: offers.tools, publishedAt: offers.publishedAt }

const mostOfEach = 100

/** Offers that everybody finds and that may have to do with a topic, at most a few hundred, in no order. Those of `notBy` are left out. */
export async function findOfferCandidates(ctx: Ctx, topic: Topic, notBy: readonly string[]): Promise<OfferCandidate[]> {
  const like = candidateIds({
    table: offers,
    id: offers.id,
    newest: offers.publishedAt,
    base: sql`${offers.listed}`,
    overlaps: [{ column: offers.tools, values: topic.tools }, { column: offers.tags, values: topic.tags }],
    same: { column: offers.categoryId, value: topic.categoryId },
    text: { column: offers.search, words: topic.words },
    each: mostOfEach,
  })
  const rows = await ctx.db.select(columns).from(offers).where(sql`${offers.id} in (${like})`)
  const others = new Set(notBy)
  return rows.filter((row) => !others.has(row.ownerId)).map((row) => ({ ...row, publishedAt: row.publishedAt?.getTime() ?? 0 }))
}

/** What an offer is about and who offers it; undefined for one that not everybody finds. */
export async function findListedOffer(ctx: Ctx, id: string): Promise<OfferCandidate | undefined> {
  const [row] = await ctx.db
    .select(columns)
    .from(offers)
    .where(and(eq(offers.id, id), sql`${offers.listed}`))
  return row && { ...row, publishedAt: row.publishedAt?.getTime() ?? 0 }
}
