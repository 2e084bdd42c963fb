import { desc, eq, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { asks } from '#modules/asks/tables.ts'
import { listCategories } from '#modules/listings/index.ts'
import { offers } from '#modules/listings/tables.ts'
import { profiles } from '#modules/people/tables.ts'
import { blocks } from '#modules/relations/tables.ts'
import { listTools } from '#modules/tools/index.ts'
import type { Ctx } from '#platform/context.ts'
import { query } from '#platform/operation.ts'
import { inTitles } from '#platform/search/in-titles.ts'
import { foldWord } from '#platform/search/fold-word.ts'
import { slipsBetween } from '#platform/search/nearest-word.ts'
import { tellingWords } from '#platform/search/query-words.ts'
import { type Search, understand } from '#platform/search/understand.ts'
import { cut } from '#platform/text.ts'
import { SuggestQuery, type Suggestion } from './shapes.ts'

const most = 8
/** How many of the newest with the words in their title are looked at. */
const looked = 40

/**
 * What may be meant by what somebody types, as they type: the last word is a beginning, slips are put right, and
 * only titles and names count. At most eight, of every kind a few. Empty for words that say nothing.
 */
export const suggest = query('discovery.suggest', SuggestQuery, async (ctx, { q }): Promise<Suggestion[]> => {
  const search = await understand(ctx, q, { asTyped: true })
  if (!search) return []
  const [categories, tools, people, offered, asked] = await Promise.all([categoriesLike(ctx, q), toolsLike(ctx, q), peopleLike(ctx, search), offersLike(ctx, search), asksLike(ctx, search)])
  // Of each kind its share, what is left over by rank; shown by kind.
  const kinds = [categories, tools, people, offered, asked]
  const shares = [1, 1, 2, 3, 1]
  const chosen = [...kinds.flatMap((kind, at) => kind.slice(0, shares[at])), ...kinds.flatMap((kind, at) => kind.slice(shares[at]))].slice(0, most)
  return kinds.flat().filter((one) => chosen.includes(one))
})

/** A name has the words when each is the beginning of one of its own, or a slip away from it. */
const hasWords = (name: string, words: readonly string[]) => {
  const own = foldWord(name).split(/[^\p{L}\p{N}.]+/u)
  return words.every((word) => own.some((one) => one.startsWith(word) || (word.length > 3 && slipsBetween(word, one, 1) === 1)))
}

async function categoriesLike(ctx: Ctx, q: string): Promise<Suggestion[]> {
  const words = tellingWords(q).map(({ word }) => word)
  return (await listCategories(ctx, {})).filter(({ name }) => hasWords(name, words)).map(({ id, slug, name }) => ({ kind: 'category', id, title: name, url: `/discover/offers?category=${slug}` }))
}

async function toolsLike(ctx: Ctx, q: string): Promise<Suggestion[]> {
  const words = tellingWords(q).map(({ word }) => word)
  const named = (await listTools(ctx, { q: cut(q, 100) })).filter(({ name, slug, aliases }) => hasWords([name, slug, ...aliases].join(' '), words))
  return named.slice(0, 3).map(({ id, name, url }) => ({ kind: 'tool', id, title: name, url }))
}

const offersLike = (ctx: Ctx, search: Search) => titled(ctx, search, { kind: 'offer', table: offers, id: offers.id, title: offers.title, search: offers.search, newest: offers.publishedAt, url: sql`'/@' || ${profiles.handle} || '/' || ${offers.slug}`, owner: offers.ownerId, within: sql`${offers.listed}` })

const asksLike = (ctx: Ctx, search: Search) => titled(ctx, search, { kind: 'ask', table: asks, id: asks.id, title: asks.title, search: asks.search, newest: asks.createdAt, url: sql`'/@' || ${profiles.handle} || '/asks/' || ${asks.slug}`, owner: asks.ownerId, within: sql`${asks.wanted}` })

interface Titled {
  kind: 'offer' | 'ask'
  table: PgTable
  id: PgColumn
  title: PgColumn
  search: PgColumn
  newest: PgColumn
  url: SQL
  owner: PgColumn
  within: SQL
}

async function titled(ctx: Ctx, search: Search, { kind, table, id, title, search: column, newest, url, owner, within }: Titled): Promise<Suggestion[]> {
  const rows = await ctx.db
    .select({ id: sql<string>`${id}`, title: sql<string>`${title}`, url: sql<string>`${url}` })
    .from(table)
    .innerJoin(profiles, eq(profiles.id, owner))
    .where(sql`${within} and ${column} @@ ${inTitles(search)}::tsquery`)
    .orderBy(desc(newest))
    .limit(looked)
  return firstLike(rows, search.typed).map((row) => ({ kind, ...row }))
}

async function peopleLike(ctx: Ctx, search: Search): Promise<Suggestion[]> {
  const reader = ctx.actor.kind === 'member' ? ctx.actor.id : null
  const apart = reader === null ? sql`true` : sql`not exists (select 1 from ${blocks} where (${blocks.blockerId}, ${blocks.blockedId}) in ((${reader}::uuid, ${profiles.id}), (${profiles.id}, ${reader}::uuid)))`
  const rows = await ctx.db
    .select({ id: profiles.id, title: profiles.displayName, handle: profiles.handle })
    .from(profiles)
    .where(sql`${profiles.listed} and ${profiles.search} @@ ${inTitles(search)}::tsquery and ${apart}`)
    .orderBy(desc(profiles.createdAt))
    .limit(looked)
  return firstLike(rows, search.typed).map(({ id, title, handle }) => ({ kind: 'person', id, title, url: `/@${handle}` }))
}

/** What begins as it was typed comes first. */
function firstLike<Row extends { title: string }>(rows: readonly Row[], typed: string): Row[] {
  const begins = ({ title }: Row) => Number(foldWord(title).startsWith(foldWord(typed.trim())))
  return rows.toSorted((a, b) => begins(b) - begins(a)).slice(0, most)
}
