import { describe, expect, it } from 'vitest'
import { batches, generateOffers, generatePeople } from '../large.ts'

const people = [...generatePeople(2000, 'bench')]
const offers = [...generateOffers(10_000, people, 'bench')]
const share = (test: (offer: (typeof offers)[number]) => boolean): number => offers.filter(test).length / offers.length

describe('people of a large seed', () => {
  it('have their own handles, of the letters that handles may have', () => {
    expect(new Set(people.map((person) => person.handle)).size).toBe(2000)
    for (const { handle, tagline, bio, skills } of people) {
      expect(handle).toMatch(/^[a-z][a-z-]{2,29}$/)
      expect(tagline.length).toBeLessThanOrEqual(120)
      expect(bio.length).toBeGreaterThan(100)
      expect(skills.length).toBeLessThanOrEqual(15)
    }
  })

  it('are the same for the same seed, also when fewer are asked for', () => {
    expect([...generatePeople(50, 'bench')]).toEqual(people.slice(0, 50))
    expect([...generatePeople(50, 'another')]).not.toEqual(people.slice(0, 50))
  })
})

describe('offers of a large seed', () => {
  it('are the same for the same seed and people', () => {
    expect([...generateOffers(200, people, 'bench')]).toEqual(offers.slice(0, 200))
  })

  it('have an address that is theirs alone', () => {
    expect(new Set(offers.map((offer) => `${offer.owner}/${offer.slug}`)).size).toBe(offers.length)
    for (const offer of offers) {
      expect(offer.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(offer.slug.length).toBeLessThanOrEqual(80)
      expect(people[offer.owner]).toBeDefined()
    }
  })

  it('keep to the limits of an offer', () => {
    for (const { title, description, tags, tools, type, gig, product, artwork, body, externalUrl, pricing, ratingSum, ratingCount } of offers) {
      expect(title.length).toBeLessThanOrEqual(200)
      expect(description.length).toBeGreaterThan(120)
      expect(Math.max(tags.length, tools.length)).toBeLessThanOrEqual(10)
      expect([gig !== undefined, product !== undefined, artwork !== undefined, body !== null]).toEqual([
        type === 'gig',
        type === 'product',
        type === 'artwork',
        type === 'post',
      ])
      if (type === 'link') expect(externalUrl).toMatch(/^https:\/\/[a-z0-9-]+\.example$/)
      expect(Number.isInteger(pricing.priceCents) && pricing.priceCents > 0).toBe(pricing.type !== 'free' && pricing.type !== 'custom')
      expect(ratingSum >= ratingCount && ratingSum <= ratingCount * 5).toBe(true)
    }
  })

  it('are spread as in life: skewed, but with something of everything', () => {
    expect(new Set(offers.map((offer) => offer.type)).size).toBe(13)
    expect(new Set(offers.map((offer) => offer.categorySlug)).size).toBe(8)
    expect(share((offer) => offer.categorySlug === 'creative-design')).toBeGreaterThan(0.25)
    expect(share((offer) => offer.categorySlug === 'sales-outreach')).toBeLessThan(0.1)
    expect(share((offer) => offer.status === 'active' && offer.visibility === 'public')).toBeGreaterThan(0.8)
    expect(new Set(offers.map((offer) => offer.title)).size).toBeGreaterThan(6000)
  })

  it('can be found by their words', () => {
    const found = (words: readonly string[]) =>
      offers.filter((offer) => words.every((word) => `${offer.title} ${offer.description}`.toLowerCase().includes(word))).length
    expect(found(['invoice', 'workflow'])).toBeGreaterThan(20)
    expect(found(['ceramic', 'mug'])).toBeGreaterThan(20)
    expect(found(['ceramic', 'mug'])).toBeLessThan(offers.length / 10)
  })
})

it('batches keep every row and the order', () => {
  expect([...batches([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]])
})
