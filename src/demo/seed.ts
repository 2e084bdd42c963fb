import { sql } from 'drizzle-orm'
import { type Hall, openHall } from '../hall.ts'
import { storePicture, storePrivateFile } from '#modules/media/index.ts'
import { markRead } from '#modules/notifications/index.ts'
import { changeProfile, changeRole, markEmailVerified, registerMember } from '#modules/people/index.ts'
import { followMember } from '#modules/relations/index.ts'
import { archiveAsk, createAsk, moveAsk } from '#modules/asks/index.ts'
import { createOffer, moveOffer, putFiles } from '#modules/listings/index.ts'
import { downloadPurpose, isDigital } from '#modules/listings/shapes.ts'
import { type Actor, system } from '#platform/actor.ts'
import { type ManualClock, manualClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Ctx } from '#platform/context.ts'
import type { Logger } from '#platform/log.ts'
import { countWords } from '#platform/search/keep-words.ts'
import { facts } from '#platform/tables.ts'
import { type DemoAsk, demoAsks, type DemoOffer, demoOffers, type DemoPerson, demoPeople } from './index.ts'
import { demoLists } from './favourites.ts'
import { demoFollows } from './follows.ts'
import { keepList } from './keep-favourites.ts'
import { drawAhead } from './pictures/draw-ahead.ts'
import { tradeForAYear } from './trade/trade.ts'
import { demoConnections } from './work/work.ts'
import { demoPassword } from './sign-ins.ts'

const begun = 'demo.begun'
const finished = 'demo.finished'
const day = 86_400_000
/** What is younger than this nobody in the demo has looked at. */
const freshDays = 3

/** What making the demo needs to know of the program. */
export interface SeedOptions {
  databaseUrl: string
  secret: string
  log: Logger
  say(text: string): void
}

/**
 * Fills an empty installation with the demo community, through the same commands that people use, with a
 * clock that walks through the past year. Does nothing where there is already somebody; goes on where an
 * earlier run was interrupted. Returns whether the demo is there.
 */
export async function seedDemo(config: Config, options: SeedOptions): Promise<boolean> {
  const clock = manualClock()
  const hall = await openHall(config, { ...options, databaseUrl: withoutWaiting(options.databaseUrl), clock })
  try {
    const ctx = hall.context({ actor: system })
    const known = new Set((await ctx.db.select({ name: facts.name }).from(facts)).map((fact) => fact.name))
    if (known.has(finished)) return true
    const { rows } = await ctx.db.execute(sql`select 1 from people.users limit 1`)
    if (rows.length > 0 && !known.has(begun)) return false
    options.say('Making the demo community: 20 people, their offers and pictures. This is done once and takes about a minute.')
    await ctx.db.insert(facts).values({ name: begun, value: true }).onConflictDoNothing()
    await new Seeding(hall, clock).run()
    await ctx.db.insert(facts).values({ name: finished, value: true }).onConflictDoNothing()
    return true
  } finally {
    await hall.close()
  }
}

/** Commits that don't wait for the disk: after a power cut the last moments are missing, and the next start goes on from there. */
function withoutWaiting(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', `${url.searchParams.get('options') ?? ''} -c synchronous_commit=off`.trim())
  return url.href
}

/** What is put up, the oldest first. */
const offers = demoOffers.toSorted((a, b) => b.publishedDaysAgo - a.publishedDaysAgo)
/** All pictures in the order in which they are put in. */
const pictureKeys = [...demoPeople.flatMap(({ avatar, banner }) => [avatar, banner]), ...offers.flatMap((offer) => offer.pictures.map(({ picture }) => picture))].filter((key) => key !== null)

/** One run; remembers who is who. */
class Seeding {
  readonly #hall: Hall
  readonly #clock: ManualClock
  readonly #drawn = drawAhead(pictureKeys)
  readonly #ids = new Map<string, string>()

  constructor(hall: Hall, clock: ManualClock) {
    this.#hall = hall
    this.#clock = clock
  }

  async run(): Promise<void> {
    const today = Date.now()
    for (const [at, person] of demoPeople.entries()) {
      this.#clock.set(new Date(today - (400 - at * 2) * day))
      await this.#join(person)
    }
    for (const person of demoPeople) await this.#giveRole(person)
    await this.#settle()
    const things = [...offers.map((offer) => ({ daysAgo: offer.publishedDaysAgo, make: () => this.#offer(offer) })), ...demoAsks.map((ask) => ({ daysAgo: ask.postedDaysAgo, make: () => this.#ask(ask) }))]
    for (const [at, { daysAgo, make }] of things.toSorted((a, b) => b.daysAgo - a.daysAgo).entries()) {
      this.#clock.set(new Date(today - daysAgo * day + at * 61_000))
      await make()
    }
    for (const { daysAgo, follows } of demoFollows) {
      this.#clock.set(new Date(today - daysAgo * day))
      for (const [follower, ...followed] of follows) await this.#follow(follower, followed)
      await (daysAgo > freshDays ? this.#settle() : this.#hall.drain({ patient: false }))
    }
    await this.#trade(today)
    for (const list of demoLists) {
      this.#clock.set(new Date(today - list.daysAgo * day))
      await keepList(this.#as(this.#idOf(list.keeper)), list, () => this.#clock.advance(31 * 60_000))
    }
    this.#clock.set(new Date(today))
    await this.#hall.drain({ patient: false })
    await countWords(this.#hall.context({ actor: system }))
  }

  /** Has everything done that follows from what happened; everybody looks at what they were told. */
  async #settle(): Promise<void> {
    await this.#hall.drain({ patient: false })
    for (const id of this.#ids.values()) await markRead(this.#as(id), { all: true })
  }

  /** A year of orders; one that was interrupted stays as far as it came. */
  async #trade(today: number): Promise<void> {
    const { db } = this.#hall.context({ actor: system })
    if ((await db.execute(sql`select 1 from orders.orders limit 1`)).rows.length > 0) return
    const { rows } = await db.execute<{ id: string; title: string }>(sql`select id, title from listings.offers`)
    const offers = new Map(rows.map(({ id, title }) => [title, id]))
    const asks = new Map((await db.execute<{ id: string; title: string }>(sql`select id, title from asks.asks`)).rows.map(({ id, title }) => [title, id]))
    await tradeForAYear({ hall: this.#hall, clock: this.#clock, today, idOf: (handle) => this.#idOf(handle), offerId: (title) => offers.get(title) ?? '', askId: (title) => asks.get(title) ?? '' })
  }

  async #follow(follower: string, followed: readonly string[]): Promise<void> {
    for (const handle of followed) {
      await followMember(this.#as(this.#idOf(follower)), { memberId: this.#idOf(handle) })
      this.#clock.advance(7 * 60_000)
    }
  }

  #as(id: string): Ctx {
    const actor: Actor = { kind: 'member', id, handle: '', role: 'member', permissions: new Set(), sessionId: null, scopes: null }
    return this.#hall.context({ actor })
  }

  async #join(person: DemoPerson): Promise<void> {
    const ctx = this.#hall.context({ actor: system })
    const id = (await findId(ctx, person.handle)) ?? (await register(ctx, person))
    this.#ids.set(person.handle, id)
    const links = { website: null, x: null, instagram: null, linkedin: null, github: null, ...person.links }
    const [avatar, banner] = [await this.#picture(id, person.avatar), await this.#picture(id, person.banner)]
    const { tagline, bio, location, experienceYears, availability, hourlyRateCents, projectRateCents, timeZone } = person
    const plain = { tagline, bio, location, experienceYears, availability, hourlyRateCents, projectRateCents, timeZone }
    const lists = { skills: [...person.skills], categories: [...person.categories], languages: [...person.languages] }
    const changes = { ...plain, ...lists, links, currency: person.currency as 'usd', avatarMediaId: avatar, bannerMediaId: banner }
    await changeProfile(this.#as(id), { profileId: id, changes })
  }

  async #giveRole({ handle, role, ownedBy }: DemoPerson): Promise<void> {
    if (role === 'member') return
    const responsibleId = ownedBy === undefined ? undefined : this.#ids.get(ownedBy)
    await changeRole(this.#hall.context({ actor: system }), { memberId: this.#idOf(handle), role, ...(responsibleId && { responsibleId }) })
  }

  async #offer(offer: DemoOffer): Promise<void> {
    const ownerId = this.#idOf(offer.owner)
    const ctx = this.#as(ownerId)
    const { rows } = await ctx.db.execute(sql`select 1 from listings.offers where owner_id = ${ownerId} and title = ${offer.title}`)
    if (rows.length > 0) return
    const images: { mediaId: string; alt: string }[] = []
    for (const { picture, alt } of offer.pictures) images.push({ mediaId: (await this.#picture(ownerId, picture)) ?? '', alt })
    const file = await this.#download(offer)
    await ctx.transaction(async (inside) => {
      const { id } = await createOffer(inside, { ...wordsOf(offer), ...facetsOf(offer), images, status: offer.status === 'draft' ? 'draft' : 'active' })
      if (file) await putFiles(inside, { id, mediaIds: [file.id] })
      if (offer.status === 'paused') await moveOffer(inside, { id, step: 'pause' })
      if (offer.status === 'archived') await moveOffer(inside, { id, step: 'archive' })
      // A year of looks, which no command could make up.
      await inside.db.execute(sql`update listings.offers set view_count = ${offer.viewCount} where id = ${id}`)
    })
  }

  /** What buyers of a digital thing get: a text is enough to see how it goes. */
  async #download(offer: DemoOffer): Promise<{ id: string } | undefined> {
    if (!isDigital({ type: offer.type, facets: facetsOf(offer) }) || offer.pricing.type !== 'one_time') return undefined
    const ownerId = this.#idOf(offer.owner)
    const text = `${offer.title}\n\n${offer.description}\n\nThis hall is a demo, so this text stands for the files themselves.\n`
    return storePrivateFile(this.#as(ownerId), { ownerId, purpose: downloadPurpose, name: `${offer.title}.txt`, bytes: Buffer.from(text) })
  }

  async #ask({ status, viewCount, openDays, postedDaysAgo: _ago, owner, budget, ...plain }: DemoAsk): Promise<void> {
    const ownerId = this.#idOf(owner)
    const ctx = this.#as(ownerId)
    const { rows } = await ctx.db.execute(sql`select 1 from asks.asks where owner_id = ${ownerId} and title = ${plain.title}`)
    if (rows.length > 0) return
    const expiresAt = openDays === null ? null : new Date(ctx.now().getTime() + openDays * day).toISOString()
    const paid = budget && { isPaid: true, budgetMinCents: budget.least, budgetMaxCents: budget.most, currency: budget.currency as 'usd' }
    await ctx.transaction(async (inside) => {
      const { id } = await createAsk(inside, { ...plain, ...paid, tags: [...plain.tags], tools: [...plain.tools], expiresAt })
      if (status === 'archived') await archiveAsk(inside, { id })
      // Where somebody answered, the answer takes it along.
      else if (status !== 'open' && !demoConnections.some(({ about }) => 'ask' in about && about.ask === plain.title)) await moveAsk(inside, { id, status })
      await inside.db.execute(sql`update asks.asks set view_count = ${viewCount} where id = ${id}`)
    })
  }

  async #picture(ownerId: string, key: string | null): Promise<string | null> {
    if (key === null) return null
    return (await storePicture(this.#as(ownerId), ownerId, await this.#drawn(key))).mediaId
  }

  #idOf(handle: string): string {
    const id = this.#ids.get(handle)
    if (id === undefined) throw new Error(`the demo has nobody called ${handle}`)
    return id
  }
}

async function findId(ctx: Ctx, handle: string): Promise<string | undefined> {
  const { rows } = await ctx.db.execute<{ id: string }>(sql`select id from people.profiles where handle = ${handle}`)
  return rows[0]?.id
}

async function register(ctx: Ctx, person: DemoPerson): Promise<string> {
  const { email, handle, displayName } = person
  const { memberId } = await registerMember(ctx, { email, handle, displayName, password: demoPassword, as: [...person.as], address: '127.0.0.1', userAgent: 'demo' })
  await markEmailVerified(ctx, { memberId })
  return memberId
}

function wordsOf(offer: DemoOffer) {
  const { type, title, description, categorySlug, visibility, externalUrl, body } = offer
  const { type: pricingType, priceCents, currency } = offer.pricing
  const pricing = { type: pricingType, priceCents, currency: currency as 'usd' }
  return { type, title, description, categorySlug, visibility, externalUrl, body, pricing, tags: [...offer.tags], tools: [...offer.tools], featuredByOwner: offer.featuredByOwner }
}

function facetsOf({ gig, product, artwork }: DemoOffer) {
  return {
    ...(gig && { gig }),
    ...(product && { product }),
    ...(artwork && { artwork }),
  }
}
