import { createServer } from 'node:http'
import pg from 'pg'
import { writeCursor } from '#platform/cursor.ts'
import { createSecrets } from '#platform/secrets.ts'
import { stems } from '../searches.ts'
import { offerJson, type OfferRow } from './offer-json.ts'

/**
 * F1, the floor of the API rows: `node:http`, one prepared statement, JSON written by hand. Nothing is checked,
 * limited, logged or counted: as little as a server can do that gives these answers.
 *   /categories/<id> → 24 offers of a category, with total       /offers/<id> → one offer
 *   /search/<one word> <another> → the 24 best offers with both
 */
const { PORT, DATABASE_URL, AUTH_SECRET = '' } = process.env
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 })
const secrets = createSecrets(AUTH_SECRET)

const columns = `o.id, o.slug, o.type, o.title, o.description, o.body, o.external_url, o.source, t.slug as category_slug, o.tags, o.tools, o.images, o.pricing_type,
  o.price_cents, o.currency, o.facets, case when o.type = 'product' then (select sum(s.available)::int from listings.stock s where s.offer_id = o.id) end as stock, o.status, o.visibility, o.moderation_status, o.featured_by_owner, o.promoted, o.pinned, o.view_count, o.connection_count,
  o.rating_sum, o.rating_count, o.created_at, o.updated_at, o.published_at, o.owner_id, p.handle, p.display_name, p.avatar #>> '{variants,0,url}' as avatar_url`
const from = 'from listings.offers o join people.profiles p on p.id = o.owner_id left join listings.taxonomy t on t.id = o.category_id'

const listText = `select ${columns}, o.published_at::text as sort_key,
    (select count(*)::int from (select 1 from listings.offers where listed and category_id = $1 limit 1001) counted) as total
  ${from} where o.listed and o.category_id = $1 order by o.published_at desc, o.id desc limit 25`
const oneText = `select ${columns}, (select count(*)::int from listings.offer_views where offer_id = o.id and not counted) as new_views ${from} where o.id = $1`

// What the hall's ranking is (platform/search/ranked.ts), for two words that are known and both asked for.
const searchText = `select ${columns}, best.score as sort_key
  ${from} join (select id, score from (select id, (2 * 1000000 + least(999999, ts_rank(words, $2::text::tsquery, 33) * 1000000))::int as score
    from (select id, search as words from listings.offers where listed and search @@ $1::text::tsquery order by published_at desc limit 1001) found) scored order by score desc, id desc limit 25) best on best.id = o.id
  order by best.score desc, o.id desc`

async function search(words: string): Promise<string> {
  const [one = '', other = ''] = words.split(' ').map((word) => `'${stems[word]}'`)
  const { rows } = await pool.query<OfferRow & { sort_key: number }>({ name: 'search', text: searchText, values: [`${one} & ${other}`, `${one} | ${other}`] })
  const last = rows[23]
  const cursor = rows.length > 24 && last ? `"${writeCursor(secrets, `offers|relevance|${JSON.stringify({ q: words, exact: false })}`, [last.sort_key, last.id])}"` : 'null'
  return `{"items":[${rows.slice(0, 24).map(offerJson).join(',')}],"nextCursor":${cursor}}`
}

async function list(category: string): Promise<string> {
  const { rows } = await pool.query<OfferRow & { sort_key: string; total: number }>({ name: 'list', text: listText, values: [category] })
  const total = rows[0]?.total ?? 0
  const last = rows[23]
  const cursor = rows.length > 24 && last ? `"${writeCursor(secrets, `offers|newest|{"category":"${category}"}`, [last.sort_key, last.id])}"` : 'null'
  return `{"items":[${rows.slice(0, 24).map(offerJson).join(',')}],"nextCursor":${cursor},"total":${Math.min(total, 1_000)},"totalIsCapped":${total > 1_000}}`
}

async function one(id: string): Promise<string> {
  const { rows } = await pool.query<OfferRow & { new_views: number }>({ name: 'one', text: oneText, values: [id] })
  const [row] = rows
  if (!row) throw new Error('there is no such offer')
  row.view_count += row.new_views
  return offerJson(row)
}

createServer((request, response) => {
  const [, what, id = ''] = (request.url ?? '').split('/')
  const answer = what === 'categories' ? list(id) : what === 'offers' ? one(id) : what === 'search' ? search(decodeURIComponent(id)) : Promise.resolve('{}')
  answer.then(
    (body) => {
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.end(body)
    },
    (error: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    },
  )
}).listen(Number(PORT), '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))
