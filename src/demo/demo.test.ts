import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askTypes } from '#modules/asks/shapes.ts'
import { askStatuses } from '#modules/asks/states.ts'
import { readDirectory } from '#modules/tools/index.ts'
import { demoAsks, demoOffers, demoPeople, demoPictures, type DemoOffer, type OfferType } from './index.ts'
import { demoLists } from './favourites.ts'
import { demoFollows } from './follows.ts'

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const handles = new Set(demoPeople.map((person) => person.handle))
const kindOf = new Map(demoPictures.map((picture) => [picture.key, picture.kind]))
const named = (offer: DemoOffer): string => `${offer.owner}: ${offer.title}`
const titleSlug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const HOSTS = { x: 'x.com', instagram: 'www.instagram.com', linkedin: 'www.linkedin.com', github: 'github.com' } as const
const TYPES: readonly OfferType[] = [
  'app',
  'template',
  'showcase',
  'artwork',
  'product',
  'gig',
  'course',
  'post',
  'link',
  'service',
  'mentorship',
  'skill',
  'feedback',
]

it('names only tools that the directory has', () => {
  const known = new Set(readDirectory(readFileSync('src/modules/tools/directory.yaml', 'utf8')).map((tool) => tool.slug))
  expect([...new Set(demoOffers.flatMap((offer) => offer.tools))].filter((slug) => !known.has(slug))).toEqual([])
})

describe('the people of the demo', () => {
  it('are twenty, each with their own handle and address', () => {
    expect(demoPeople).toHaveLength(20)
    expect(handles.size).toBe(20)
    expect(new Set(demoPeople.map((person) => person.email)).size).toBe(20)
  })

  it.each(demoPeople.map((person) => [person.handle, person] as const))('%s keeps to the limits of a profile', (_handle, person) => {
    expect(person.handle).toMatch(/^[a-z0-9_-]{3,30}$/)
    expect(person.email).toBe(`${person.handle}@guildhall.example`)
    expect(person.tagline.length).toBeLessThanOrEqual(120)
    expect(person.bio.length).toBeLessThanOrEqual(5000)
    expect(words(person.bio)).toBeGreaterThan(60)
    expect(person.skills.length).toBeLessThanOrEqual(15)
    expect(person.currency).toMatch(/^[a-z]{3}$/)
    expect(() => Intl.DateTimeFormat('en', { timeZone: person.timeZone })).not.toThrow()
    for (const rate of [person.hourlyRateCents, person.projectRateCents]) expect(rate === null || (Number.isInteger(rate) && rate > 0)).toBe(true)
    for (const [kind, link] of Object.entries(person.links)) {
      const url = new URL(link)
      expect(url.protocol).toBe('https:')
      if (kind === 'website') expect(url.hostname).toMatch(/\.example$/)
      else expect(url.hostname).toBe(HOSTS[kind as keyof typeof HOSTS])
    }
    if (person.avatar !== null) expect(kindOf.get(person.avatar)).toBe('avatar')
    if (person.banner !== null) expect(kindOf.get(person.banner)).toBe('banner')
  })

  it('cover every role and every way of joining', () => {
    const count = (test: (person: (typeof demoPeople)[number]) => boolean) => demoPeople.filter(test).length
    expect(count((person) => person.role === 'owner')).toBe(1)
    for (const role of ['admin', 'moderator', 'agent'] as const) expect(count((person) => person.role === role)).toBeGreaterThanOrEqual(1)
    expect(count((person) => person.as.includes('mentor'))).toBeGreaterThanOrEqual(2)
    expect(count((person) => person.as.includes('participant'))).toBeGreaterThanOrEqual(5)
    expect(count((person) => person.as.includes('seller'))).toBeGreaterThanOrEqual(6)
    expect(new Set(demoPeople.map((person) => person.availability)).size).toBe(3)
    expect(count((person) => person.avatar === null)).toBeGreaterThanOrEqual(3)
  })

  it('have an owner for every agent, who is a person', () => {
    for (const agent of demoPeople.filter((person) => person.role === 'agent')) {
      expect(demoPeople.find((person) => person.handle === agent.ownedBy)?.role).toBe('member')
    }
  })
})

describe('the offers of the demo', () => {
  it('are about eighty and cover all types and categories', () => {
    expect(demoOffers.length).toBeGreaterThanOrEqual(78)
    expect(demoOffers.length).toBeLessThanOrEqual(90)
    for (const type of TYPES) expect(demoOffers.filter((offer) => offer.type === type).length, type).toBeGreaterThanOrEqual(2)
    expect(new Set(demoOffers.map((offer) => offer.categorySlug)).size).toBe(8)
    for (const status of ['draft', 'paused', 'archived'] as const) expect(demoOffers.some((offer) => offer.status === status)).toBe(true)
  })

  it('have their own address under each owner', () => {
    const addresses = demoOffers.map((offer) => `${offer.owner}/${titleSlug(offer.title)}`)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toContain('sarah/meeting-bot')
    for (const person of demoPeople)
      expect(
        demoOffers.some((offer) => offer.owner === person.handle),
        person.handle,
      ).toBe(true)
  })

  it.each(demoOffers.map((offer) => [named(offer), offer] as const))('%s keeps to the limits of an offer', (_name, offer) => {
    expect(handles.has(offer.owner)).toBe(true)
    expect(offer.title.length).toBeLessThanOrEqual(200)
    if (offer.status === 'active') expect(words(offer.description)).toBeGreaterThanOrEqual(50)
    expect(words(offer.description)).toBeLessThanOrEqual(200)
    expect(offer.tags.length).toBeLessThanOrEqual(10)
    expect(offer.tools.length).toBeLessThanOrEqual(5)
    for (const tag of [...offer.tags, ...offer.tools]) expect(tag).toMatch(slug)
    expect(new Set(offer.tags).size).toBe(offer.tags.length)
    if (offer.externalUrl !== null) {
      expect(new URL(offer.externalUrl).protocol).toBe('https:')
      expect(new URL(offer.externalUrl).hostname).toMatch(/\.example$/)
    }
    expect(offer.publishedDaysAgo).toBeGreaterThanOrEqual(1)
    expect(offer.publishedDaysAgo).toBeLessThanOrEqual(380)
  })

  it.each(demoOffers.map((offer) => [named(offer), offer] as const))('%s has the facets and the price of its type', (_name, offer) => {
    expect(offer.gig !== undefined).toBe(offer.type === 'gig')
    expect(offer.product !== undefined).toBe(offer.type === 'product')
    expect(offer.artwork !== undefined).toBe(offer.type === 'artwork')
    expect(offer.body !== null).toBe(offer.type === 'post')
    if (offer.type === 'link') expect(offer.externalUrl).not.toBeNull()
    if (offer.body !== null) {
      expect(words(offer.body)).toBeGreaterThanOrEqual(200)
      expect(words(offer.body)).toBeLessThanOrEqual(500)
    }
    const { type, priceCents, currency } = offer.pricing
    expect(currency).toMatch(/^[a-z]{3}$/)
    expect(Number.isInteger(priceCents)).toBe(true)
    expect(priceCents > 0).toBe(type !== 'free' && type !== 'custom')
    if (['gig', 'product', 'artwork'].includes(offer.type)) expect(type).toBe('one_time')
  })

  it('include goods that are close to running out', () => {
    const low = demoOffers.filter((offer) => offer.product !== undefined && offer.product.stock <= offer.product.reorderThreshold)
    expect(low.length).toBeGreaterThanOrEqual(2)
    expect(new Set(demoOffers.flatMap((offer) => offer.product?.sku ?? [])).size).toBe(
      demoOffers.filter((offer) => offer.product !== undefined).length,
    )
  })
})

it('keeps in lists only what everybody finds, and some of them are shared', () => {
  const live = new Set(demoOffers.filter(({ status }) => status === 'active').map(({ title }) => title))
  const open = new Set(demoAsks.filter(({ status }) => status !== 'archived').map(({ title }) => title))
  const missing = demoLists.flatMap(({ things }) => things).filter((thing) => ('offer' in thing ? !live.has(thing.offer) : 'ask' in thing ? !open.has(thing.ask) : 'person' in thing && !handles.has(thing.person)))
  expect(missing).toEqual([])
  expect(demoLists.filter(({ isShared }) => isShared).length).toBeGreaterThan(0)
  expect(demoLists.filter(({ keeper }) => keeper === 'sarah').length).toBeGreaterThan(2)
})

describe('who follows whom', () => {
  it('names only people of the demo, nobody themselves, and each pair once', () => {
    const handles = new Set(demoPeople.map(({ handle }) => handle))
    const pairs = demoFollows.flatMap(({ follows }) => follows.flatMap(([follower, ...followed]) => followed.map((one) => [follower, one] as const)))
    for (const [follower, followed] of pairs) expect([follower, followed, handles.has(follower) && handles.has(followed) && follower !== followed]).toEqual([follower, followed, true])
    expect(new Set(pairs.map(String)).size).toBe(pairs.length)
    expect(demoFollows.map(({ daysAgo }) => daysAgo)).toEqual(demoFollows.map(({ daysAgo }) => daysAgo).toSorted((a, b) => b - a))
  })
})

describe('the asks of the demo', () => {
  it('are about forty, of all types and in every state', () => {
    expect(demoAsks.length).toBeGreaterThanOrEqual(40)
    for (const type of askTypes) expect(demoAsks.filter((ask) => ask.type === type).length, type).toBeGreaterThanOrEqual(3)
    for (const status of [...askStatuses, 'archived']) expect(demoAsks.some((ask) => ask.status === status), status).toBe(true)
    expect(demoAsks.filter((ask) => ask.status === 'open').length).toBeGreaterThan(20)
    expect(new Set(demoAsks.map((ask) => `${ask.owner}/${titleSlug(ask.title)}`)).size).toBe(demoAsks.length)
  })

  it.each(demoAsks.map((ask) => [`${ask.owner}: ${ask.title}`, ask] as const))('%s keeps to the limits of an ask', (_name, ask) => {
    expect(handles.has(ask.owner)).toBe(true)
    expect(words(ask.description)).toBeGreaterThanOrEqual(30)
    expect(words(ask.description)).toBeLessThanOrEqual(120)
    for (const tag of [...ask.tags, ...ask.tools]) expect(tag).toMatch(slug)
    expect(ask.tags.length).toBeGreaterThanOrEqual(3)
    // Open ones must not be over before anybody has seen the demo.
    if (ask.openDays !== null) expect(ask.openDays - ask.postedDaysAgo).toBeGreaterThanOrEqual(14)
    if (ask.budget) expect(ask.budget.most).toBeGreaterThan(ask.budget.least ?? 0)
  })
})

describe('the pictures', () => {
  const used = [
    ...demoPeople.flatMap((person) => [person.avatar, person.banner]),
    ...demoOffers.flatMap((offer) => offer.pictures.map(({ picture }) => picture)),
  ].filter((key) => key !== null)

  it('all exist, are each used once, and none is drawn in vain', () => {
    expect(used.toSorted()).toEqual(demoPictures.map((picture) => picture.key).toSorted())
    expect(used.length).toBeLessThanOrEqual(80)
  })

  it('have alternative texts that say what is to be seen', () => {
    for (const { picture, alt } of demoOffers.flatMap((offer) => offer.pictures)) {
      expect(kindOf.get(picture)).toBe('offer')
      expect(words(alt), picture).toBeGreaterThanOrEqual(10)
      expect(alt.length, picture).toBeLessThanOrEqual(250)
    }
  })
})
