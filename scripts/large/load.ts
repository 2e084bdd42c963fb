import { eq, sql } from 'drizzle-orm'
import { storePicture } from '#modules/media/index.ts'
import { recountCategories } from '#modules/listings/store.ts'
import { taxonomy } from '#modules/listings/tables.ts'
import type { Picture } from '#modules/media/shapes.ts'
import { pictures } from '#modules/media/tables.ts'
import { system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { countWords } from '#platform/search/keep-words.ts'
import { facts } from '#platform/tables.ts'
import type { Hall } from '../../src/hall.ts'
import { demoPictures, renderPicture } from '../../src/demo/index.ts'
import { batches, generateAsks, generateOffers, generatePeople } from '../../src/demo/large.ts'
import { askRow, type Member, member, offerRows, profileRow, userRow } from './rows.ts'

const seed = 'guildhall'
const scaleFact = 'large.scale'
const batchSize = 1_000
const storedPictures = 12

/** How much a scale holds: 100 stands for 2,000 people with 10,000 offers and 2,000 asks. */
export const sizeOf = (scale: number) => ({ people: 20 * scale, offers: 100 * scale, asks: 20 * scale })

/**
 * Fills a hall with a large community, written straight into the tables: it is for measuring, not for looking at.
 * The same scale always makes the same rows, and doing it again adds nothing. Its people cannot sign in.
 */
export async function loadLarge(hall: Hall, scale: number, say: (text: string) => void): Promise<void> {
  const ctx = hall.context({ actor: system })
  await claimScale(ctx, scale)
  const size = sizeOf(scale)
  const people = [...generatePeople(size.people, seed)].map(member)
  for (const batch of batches(people, batchSize)) {
    await write(ctx, 'people.users', batch.map(userRow))
    await write(ctx, 'people.profiles', batch.map(profileRow))
  }
  say(`${size.people} people are here.`)
  const categories = await ctx.db.select({ id: taxonomy.id, slug: taxonomy.slug }).from(taxonomy).where(eq(taxonomy.type, 'offer_category'))
  const categoryIds = new Map(categories.map(({ slug, id }) => [slug, id]))
  await loadOffers(ctx, size.offers, people, categoryIds)
  await loadAsks(ctx, size.asks, people, categoryIds)
  await recountCategories(ctx, categories.map(({ id }) => id))
  await countWords(ctx)
  // Vacuum as well, or the first readers would pay for marking half a gigabyte as visible.
  for (const table of ['people.users', 'people.profiles', 'media.pictures', 'listings.offers', 'listings.stock', 'asks.asks', 'platform.words']) await ctx.db.execute(sql.raw(`vacuum (analyze) ${table}`))
  say(`${size.offers} offers and ${size.asks} asks are here.`)
}

/** A hall holds one large community: another scale would give the same offers to other people. */
async function claimScale(ctx: Ctx, scale: number): Promise<void> {
  await ctx.db.insert(facts).values({ name: scaleFact, value: scale }).onConflictDoNothing()
  const [kept] = await ctx.db.select({ value: facts.value }).from(facts).where(eq(facts.name, scaleFact))
  if (kept?.value !== scale) throw new Error(`A community of scale ${String(kept?.value)} lives here already; begin with an empty installation (another DATA_DIR).`)
}

async function loadOffers(ctx: Ctx, count: number, people: readonly Member[], categories: ReadonlyMap<string, string>): Promise<void> {
  const [first] = people
  if (!first) return
  const stored = await somePictures(ctx, first.id)
  for (const batch of batches(generateOffers(count, people, seed), batchSize)) {
    const made = batch.map((offer) => offerRows(offer, people[offer.owner] ?? first, categories, stored))
    await write(ctx, 'media.pictures', made.flatMap((one) => one.pictures))
    await write(ctx, 'listings.offers', made.map(({ row }) => row))
    await write(ctx, 'listings.stock', made.flatMap((one) => one.stock))
    await write(ctx, 'listings.stock_movements', made.flatMap((one) => one.movements))
  }
}

async function loadAsks(ctx: Ctx, count: number, people: readonly Member[], categories: ReadonlyMap<string, string>): Promise<void> {
  const [first] = people
  if (!first) return
  for (const batch of batches(generateAsks(count, people, seed), batchSize)) await write(ctx, 'asks.asks', batch.map((ask) => askRow(ask, people[ask.owner] ?? first, categories)))
}

/** Writes rows as one statement; those that are there already stay as they are. */
async function write(ctx: Ctx, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = sql.raw(Object.keys(first).map((name) => `"${name}"`).join(', '))
  const into = sql.raw(table)
  const text = JSON.stringify(rows)
  await ctx.db.execute(sql`insert into ${into} (${columns}) select ${columns} from jsonb_populate_recordset(null::${into}, ${text}::jsonb) on conflict do nothing`).catch((error: Error) => {
    throw error.cause ?? error // the outer error repeats the whole statement, megabytes of it
  })
}

/** Pictures to show: those of an earlier run, or a few of the demo's, taken in like anybody's. */
async function somePictures(ctx: Ctx, ownerId: string): Promise<Picture[]> {
  const kept = await ctx.db.select().from(pictures).where(eq(pictures.ownerId, ownerId)).orderBy(pictures.id).limit(storedPictures)
  if (kept.length === storedPictures) return kept.map(({ id, variants, width, height, color, placeholder }) => ({ mediaId: id, url: variants.at(-1)?.url ?? '', width, height, color, placeholder, variants }))
  const made: Picture[] = []
  for (const { key } of demoPictures.filter(({ kind }) => kind === 'offer').slice(0, storedPictures)) made.push(await storePicture(ctx, ownerId, await renderPicture(key)))
  return made
}
