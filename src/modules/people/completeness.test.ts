import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CompletenessFacts, completenessOf, enoughBio } from './completeness.ts'

const nobody: CompletenessFacts = {
  person: {
    handle: 'mara', displayName: 'mara', tagline: '', bio: '', avatarUrl: null, skills: [], location: '', languages: [], categories: [],
    links: { website: null, x: null, instagram: null, linkedin: null, github: null }, emailVerified: false, hourlyRateCents: null, projectRateCents: null, programs: [],
  },
  publishedOffers: 0,
}

/** One filling after another, in an order that nobody would choose. */
const fillings: Record<string, (facts: CompletenessFacts) => CompletenessFacts> = {
  name: person({ displayName: 'Mara Lindqvist' }),
  links: person({ links: { ...nobody.person.links, github: 'https://github.com/mara' } }),
  languages: person({ languages: ['sv'] }),
  location: person({ location: 'Malmö' }),
  categories: person({ categories: ['maker'] }),
  rates: person({ projectRateCents: 0 }),
  email: person({ emailVerified: true }),
  skills: person({ skills: ['throwing', 'glazing', 'firing'] }),
  bio: person({ bio: 'x'.repeat(enoughBio) }),
  offer: (facts) => ({ ...facts, publishedOffers: 1 }),
  portrait: person({ avatarUrl: '/media/a.webp' }),
  tagline: person({ tagline: 'Pots' }),
}

function person(change: Partial<CompletenessFacts['person']>) {
  return (facts: CompletenessFacts): CompletenessFacts => ({ ...facts, person: { ...facts.person, ...change } })
}

test('a new account has nothing, and is told what helps most', () => {
  const fresh = completenessOf(nobody)
  expect([fresh.percent, fresh.next]).toEqual([0, 'tagline'])
  expect(fresh.steps.map((step) => step.name)).not.toContain('rates')
})

test('a hundred is reached by filling in everything, and by nothing less', () => {
  const seller = person({ programs: ['seller'] })(nobody)
  const whole = Object.values(fillings).reduce((facts, fill) => fill(facts), seller)
  expect(completenessOf(whole)).toMatchObject({ percent: 100, next: null })
  for (const left of Object.keys(fillings)) {
    const rest = Object.entries(fillings).filter(([name]) => name !== left)
    const { percent, next } = completenessOf(rest.reduce((facts, [, fill]) => fill(facts), seller))
    expect([left, percent < 100, next]).toEqual([left, true, left])
  }
})

test('a word is not yet a description, and one skill not yet a trade', () => {
  const little = person({ bio: 'Potter.', skills: ['clay', 'fire'] })(nobody)
  expect(completenessOf(little).percent).toBe(0)
})

test('filling in more never makes it less, in whatever order, and each step counts once', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(fillings)), fc.subarray(['mentor', 'participant', 'seller'] as const), (order, programs) => {
      let facts = person({ programs })(nobody)
      let before = completenessOf(facts)
      for (const name of order) {
        facts = fillings[name]?.(facts) ?? facts
        const after = completenessOf(facts)
        expect(after.percent).toBeGreaterThanOrEqual(before.percent)
        expect(after.steps.filter((step) => step.isDone).length - before.steps.filter((step) => step.isDone).length).toBe(after.steps.some((step) => step.name === name) ? 1 : 0)
        expect(completenessOf((fillings[name] ?? ((same) => same))(facts))).toEqual(after)
        before = after
      }
    }),
  )
})
