import { eq, sql } from 'drizzle-orm'
import { storePicture } from '#modules/media/index.ts'
import { forgetCategories } from '#modules/listings/categories.ts'
import { recountCategories } from '#modules/listings/store.ts'
import { taxonomy } from '#modules/listings/tables.ts'
import type { Picture } from '#modules/media/shapes.ts'
import { pictures } from '#modules/media/tables.ts'
import { system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import type { Hall } from '../../src/hall.ts'
import { demoPictures, renderPicture } from '../demo/index.ts'
import { makeOffer, type Surroundings } from './offers.ts'
import { makePerson, personId } from './people.ts'

const batchSize = 1_000
const shownPictures = 12

/** How much a scale holds: 100 stands for 2,000 people with 10,000 offers. */
export const sizeOf = (scale: number) => ({ people: 20 * scale, offers: 100 * scale })

/**
 * Fills a hall with a large community, written straight into the tables: what it is for is measuring, not looking
 * at. It always makes the same rows: running it again adds nothing, a larger scale adds the rest. Its people cannot sign in.
 */
export async function loadLarge(hall: Hall, scale: number, say: (text: string) => void): Promise<void> {
  const ctx = hall.context({ actor: system })
  const size = sizeOf(scale)
  await inBatches(size.people, async (places) => {
    const made = places.map((at) => makePerson(at))
    await write(ctx, 'people.users', made.map(({ user }) => user))
    await write(ctx, 'people.profiles', made.map(({ profile }) => profile))
  })
  say(`${size.people} people are here.`)

  const categories = await ctx.db.select({ id: taxonomy.id, slug: taxonomy.slug }).from(taxonomy).where(eq(taxonomy.type, 'offer_category'))
  const around: Surroundings = { categories: new Map(categories.map(({ slug, id }) => [slug, id])), pictures: await somePictures(ctx, personId(0)) }
  await inBatches(size.offers, async (places) => {
    const made = places.map((at) => makeOffer(at, around))
    await write(ctx, 'media.pictures', made.flatMap((one) => one.pictures))
    await write(ctx, 'listings.offers', made.map(({ offer }) => offer))
  })
  await recountCategories(ctx, categories.map(({ id }) => id))
  forgetCategories(ctx)
  // Vacuum as well, or the first readers would pay for marking half a gigabyte as visible.
  for (const table of ['people.users', 'people.profiles', 'media.pictures', 'listings.offers']) await ctx.db.execute(sql.raw(`vacuum (analyze) ${table}`))
  say(`${size.offers} offers are here.`)
}

async function inBatches(count: number, run: (places: number[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < count; from += batchSize) {
    await run(Array.from({ length: Math.min(batchSize, count - from) }, (_, offset) => from + offset))
  }
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
  const kept = await ctx.db.select().from(pictures).where(eq(pictures.ownerId, ownerId)).orderBy(pictures.createdAt).limit(shownPictures)
  if (kept.length === shownPictures) return kept.map(({ id, variants, width, height, color, placeholder }) => ({ mediaId: id, url: variants.at(-1)?.url ?? '', width, height, color, placeholder, variants }))
  const made: Picture[] = []
  for (const { key } of demoPictures.filter(({ kind }) => kind === 'offer').slice(0, shownPictures)) made.push(await storePicture(ctx, ownerId, await renderPicture(key)))
  return made
}
