import { sql } from 'drizzle-orm'
import pg from 'pg'
import { beforeAll, expect, test, vi } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { addNewWords, countWords } from '#platform/search/keep-words.ts'
import type { OfferListQuery } from './list-query.ts'
import { listOffers } from './queries.ts'
import type { z } from 'zod'

const stage = useStage()
const many = 15_000

/** Offers of more than three years, enough that reading all of them is never the quickest way to a page. One in three is about wood, one in 500 about a lathe. */
beforeAll(async () => {
  const { id } = await stage.person('nora')
  const { db } = stage.ctx()
  await db.execute(sql`
    insert into listings.offers (id, owner_id, slug, type, title, description, body, tags, tools, pricing_type, price_cents, category_id, status, view_count, rating_sum, rating_count, published_at, created_at, updated_at)
    select gen_random_uuid(), ${id}, 'offer-' || n, (array['service', 'template', 'course', 'app'])[1 + n % 4], 'Thing ' || n || case when n % 3 = 0 then ' of wood' else ' of clay' end || case when n % 500 = 0 then ' on a lathe' else '' end,
      repeat('Made by hand and sent by post. ', 12), (select string_agg(md5(n::text || line::text), '') from generate_series(1, 45) as line), array['tag-' || n % 40], array[(array['figma', 'notion', 'blender'])[1 + n % 3]], case when n % 5 = 0 then 'free' else 'one_time' end, case when n % 5 = 0 then 0 else n end,
      (select id from listings.taxonomy where type = 'offer_category' order by position offset n % 8 limit 1), 'active', n % 997, n % 6, case when n % 6 > 0 then 1 else 0 end, now() - n * interval '2 hours', now() - n * interval '2 hours', now() - n * interval '1 minute'
    from generate_series(1, ${many}) as n`)
  // Whatever still runs with an older view keeps pages from being marked as visible to all, and those marks are what an index is read alone by.
  const isMarked = async () => {
    await db.execute(sql`vacuum (analyze) listings.offers`)
    return (await db.execute(sql`select from pg_class where oid = 'listings.offers'::regclass and relallvisible > relpages / 2`)).rows.length === 1
  }
  await vi.waitUntil(isMarked, { timeout: 30_000 })
  await countWords(stage.ctx())
}, 60_000)

interface Statement {
  text: string
  values: unknown[]
}

/** The statements that a query runs; what jobs do at that moment is no question of its. */
async function statementsOf(run: () => Promise<unknown>): Promise<Statement[]> {
  const spy = vi.spyOn(pg.Pool.prototype, 'query')
  try {
    await run()
    return spy.mock.calls.map(([said, values]: unknown[]) => ({ text: typeof said === 'string' ? said : (said as Statement).text, values: (Array.isArray(values) ? values : (said as Partial<Statement>).values) ?? [] })).filter(({ text }) => /^\s*(?:select|with)\b/i.test(text) && !/\bjobs\./.test(text))
  } finally {
    spy.mockRestore()
  }
}

const category = 'creative-design'
const inputs: z.input<typeof OfferListQuery>[] = [
  {},
  { category },
  { type: 'service', free: true, category },
  { tag: 'tag-7', tool: 'figma' },
  { priceMin: 1_000, priceMax: 1_200 },
  { q: 'wood' },
  { q: 'lathe' },
  { q: 'thing of wood', category, sort: 'popular' },
  { q: 'wod on a lathe sent' },
  { q: 'lat', sort: 'newest' },
]

test.each(inputs)('a list, its total and its facets read no table of offers from end to end: %o', async (input) => {
  // The facets of the whole list read an index from end to end; that pays only in a table seven times as large.
  const isNarrowed = Object.keys(input).length > 0
  const statements = await statementsOf(async () => {
    const found = await listOffers(stage.ctx(), { sort: input.q ? 'relevance' : 'newest', ...input, withTotal: true, withFacets: isNarrowed })
    expect(found.items.length).toBeGreaterThan(0)
  })
  const client = new pg.Client({ connectionString: stage.databaseUrl, options: '-c random_page_cost=1.1' })
  await client.connect()
  try {
    for (const { text, values } of statements) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>({ text: `explain ${text}`, values })
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan, text).not.toMatch(/Seq Scan on offers\b/)
    }
    expect(statements.length).toBeGreaterThan(isNarrowed ? 1 : 0)
  } finally {
    await client.end()
  }
})

test('the words of more texts than are read in one go are all counted, and not read as new again; where nothing was read, all of them are', async () => {
  const { db } = stage.ctx()
  const found = async (word: string) => (await db.execute<{ found: number }>(sql`select found from platform.words where word = ${word}`)).rows[0]?.found
  expect([await found('thing'), await found('wood'), await found('lathe')]).toEqual([many, many / 3, many / 500])
  await db.execute(sql`delete from platform.words where word in ('thing', 'lathe')`)
  await addNewWords(stage.ctx())
  expect(await found('lathe')).toBeUndefined()
  await db.execute(sql`delete from platform.word_sources`)
  await addNewWords(stage.ctx())
  expect([await found('thing'), await found('lathe')]).toEqual([expect.any(Number), expect.any(Number)])
})

test('of words in thousands of texts exactly the newest 500 are ranked, however many quarters of a year they come from, and older ones follow by their age', async () => {
  const { rows } = await stage.ctx().db.execute<{ id: string }>(sql`
    select id from (select id, published_at, ts_rank(search, 'wood', 33) as rank, row_number() over (order by published_at desc) as place from listings.offers where listed and search @@ 'wood' order by published_at desc limit 1001) as newest
    order by place <= 500 desc, case when place <= 500 then floor((rank * 1000000)::numeric) end desc, case when place > 500 then published_at end desc, id desc`)
  const wanted = rows.map(({ id }) => id)
  const first = await listOffers(stage.ctx(), { sort: 'relevance', q: 'wood', withFacets: false })
  expect([first.items.map(({ id }) => id), first.total]).toEqual([wanted.slice(0, 24), undefined])
  const counted = await listOffers(stage.ctx(), { sort: 'relevance', q: 'wood', withTotal: true, withFacets: false })
  expect(counted.items.map(({ id }) => id)).toEqual(wanted.slice(0, 24))
  expect([counted.total, counted.totalIsCapped]).toEqual([1_000, true])
  const read: string[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await listOffers(stage.ctx(), { sort: 'relevance', q: 'wood', limit: 100, ...(cursor && { cursor }), withFacets: false })
    read.push(...page.items.map(({ id }) => id))
    if (page.nextCursor === null) break
    cursor = page.nextCursor
  }
  expect(read).toEqual(wanted)
  // Where a filter leaves fewer than a thousand, those of all quarters are found.
  const fewer = await listOffers(stage.ctx(), { sort: 'relevance', q: 'wood', category, withTotal: true, withFacets: false })
  const [all] = (await stage.ctx().db.execute<{ count: number }>(sql`select count(*)::int as count from listings.offers where listed and search @@ 'wood' and category_id = (select id from listings.taxonomy where type = 'offer_category' and slug = ${category})`)).rows
  expect([fewer.total, fewer.totalIsCapped]).toEqual([all?.count, false])
  expect(all?.count).toBeGreaterThan(500)
})
