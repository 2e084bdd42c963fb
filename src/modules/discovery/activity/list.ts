import { sql } from 'drizzle-orm'
import { asks } from '#modules/asks/tables.ts'
import { offers } from '#modules/listings/tables.ts'
import { following } from '#modules/relations/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'

/** Something that somebody did for all to see: put up an offer, posted an ask, found an answer to one. */
export interface Deed {
  kind: 'offer' | 'ask' | 'solved'
  /** Of the offer or the ask. */
  id: string
  at: string
}

type Row = Deed & { key: string } & Record<string, unknown>

/**
 * What the people whom a member follows (P-11) did for all to see, the latest first; those one muted are left out. Of
 * each of them only as much is read as a page can hold, by the indexes that begin with the owner.
 */
export async function readDeeds(ctx: Ctx, memberId: string, { limit, cursor }: { limit: number; cursor: string | undefined }): Promise<{ deeds: Deed[]; nextCursor: string | null }> {
  const place = placeInList(ctx, `activity|${memberId}`, cursor)
  const before = (at: string) => (place.after ? sql`and (${sql.raw(at)}, id) < (${place.after[0]}::timestamptz, ${place.after[1]}::uuid)` : sql``)
  const most = sql.raw(String(limit + 1))
  const { rows } = await ctx.db.execute<Row>(sql`
    select done.kind, done.id, done.at::text as key, to_char(done.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from ${following} as followed cross join lateral (
      (select 'offer' as kind, id, published_at as at from ${offers} where owner_id = followed.followed_id and listed ${before('published_at')} order by published_at desc, id desc limit ${most})
      union all
      (select 'ask', id, created_at from ${asks} where owner_id = followed.followed_id and listed ${before('created_at')} order by created_at desc, id desc limit ${most})
      union all
      (select 'solved', id, fulfilled_at from ${asks} where owner_id = followed.followed_id and listed and fulfilled_at is not null ${before('fulfilled_at')} order by fulfilled_at desc, id desc limit ${most})
    ) as done
    where followed.follower_id = ${memberId}
    order by done.at desc, done.id desc limit ${most}`)
  const page = place.cut(rows, limit, ({ key, id }) => [key, id])
  return { deeds: page.rows.map(({ kind, id, at }) => ({ kind, id, at })), nextCursor: page.nextCursor }
}
