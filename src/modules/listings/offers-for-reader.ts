import { eq, inArray, sql } from 'drizzle-orm'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { cardColumns } from './columns.ts'
import { seesOffer } from './policy.ts'
import { type OfferCard, presentCard } from './present.ts'
import { offers } from './tables.ts'

/** Those of these offers that the reader may open and use now, as cards, and whether everybody finds them. Others' paused offers are left out; one's own are there in every state but archived. */
export async function offersForReader(ctx: Ctx, ids: readonly string[]): Promise<{ offer: OfferCard; isListed: boolean }[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .select({ ...cardColumns, visibility: offers.visibility, moderationStatus: offers.moderationStatus, isListed: sql<boolean>`${offers.listed}`.as('is_listed') })
    .from(offers)
    .innerJoin(profiles, eq(profiles.id, offers.ownerId))
    .where(inArray(offers.id, [...ids]))
  const isMine = (row: { ownerId: string }) => ctx.actor.kind === 'member' && ctx.actor.id === row.ownerId
  const isUsable = (row: { ownerId: string; status: string }) => row.status === 'active' || row.status === 'sold' || (isMine(row) && row.status !== 'archived')
  return rows.filter((row) => seesOffer(ctx.actor, row) && isUsable(row)).map((row) => ({ offer: presentCard(row), isListed: row.isListed }))
}
