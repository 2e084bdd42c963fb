import { randomFrom, type Random } from '../pictures/random.ts'
import type { Availability, CreatorCategory, JoinsAs } from '../types.ts'
import { some, weighted } from './chance.ts'
import { cities, familyNames, givenNames } from './names.ts'
import { audiences, qualities, subjects, tags } from './subjects.ts'
import type { OfferCategory } from '../types.ts'

/** A person of a large seed, as flat as a row. */
export interface LargePerson {
  readonly handle: string
  readonly displayName: string
  readonly email: string
  readonly tagline: string
  readonly bio: string
  readonly skills: readonly string[]
  readonly location: string
  readonly timeZone: string
  readonly languages: readonly string[]
  readonly experienceYears: number
  readonly availability: Availability
  readonly categories: readonly CreatorCategory[]
  readonly hourlyRateCents: number | null
  readonly projectRateCents: number | null
  readonly currency: string
  readonly as: readonly JoinsAs[]
  readonly joinedMinutesAgo: number
  /** What most of this person's offers are about. */
  readonly field: OfferCategory
}

const FIELDS: readonly (readonly [OfferCategory, number])[] = [
  ['creative-design', 30],
  ['development', 20],
  ['learning-education', 14],
  ['operations', 11],
  ['marketing-content', 11],
  ['other', 6],
  ['customer-support', 5],
  ['sales-outreach', 3],
]
const CALLINGS: Readonly<Record<OfferCategory, readonly CreatorCategory[]>> = {
  'marketing-content': ['writer', 'ai-content', 'photographer'],
  'sales-outreach': ['writer', 'educator'],
  'customer-support': ['writer', 'educator'],
  operations: ['developer', 'designer'],
  'creative-design': ['designer', 'artist', 'maker', 'creative-director'],
  development: ['developer', 'prompter'],
  'learning-education': ['educator', 'musician', 'writer'],
  other: ['maker', 'musician', 'educator'],
}

/** Letters instead of digits, because digits can look like letters in handles. */
function letters(count: number): string {
  let text = ''
  for (let left = count; left > 0; left = Math.floor((left - 1) / 26)) text = String.fromCharCode(97 + ((left - 1) % 26)) + text
  return text
}

function describe(random: Random, field: OfferCategory, place: string): { tagline: string; bio: string } {
  const what = random.pick(subjects[field]),
    other = random.pick(subjects[field]),
    whom = random.pick(audiences),
    how = random.pick(qualities)
  const years = random.whole(2, 30)
  return {
    tagline: random
      .pick([`${how} work on ${what} for ${whom}`, `I help ${whom} with ${what}`, `${what} and ${other}, made in ${place.split(',')[0]}`])
      .replace(/^./, (first) => first.toUpperCase()),
    bio: `I work on **${what}** and now and then on ${other}, mostly for ${whom}. I started ${years} years ago in ${place} and have kept it ${how} since.\n\n${random.pick(
      [
        `Write to me with one sentence about what you need; I answer within two days.`,
        `My favourite question is *what have you tried already?*`,
        `I share what I learn here, so ask before you pay.`,
        `I like small jobs that end well.`,
      ],
    )}`,
  }
}

/** People of a large seed, one after another; the same for the same seed, whatever n is. */
export function* generatePeople(n: number, seed: string): Generator<LargePerson> {
  const seen = new Map<string, number>()
  for (let i = 0; i < n; i++) {
    const random = randomFrom(`${seed}/person/${i}`)
    const given = random.pick(givenNames),
      family = random.pick(familyNames)
    const plain = `${given}-${family}`.toLowerCase().slice(0, 24)
    const before = seen.get(plain) ?? 0
    seen.set(plain, before + 1)
    const handle = before === 0 ? plain : `${plain}-${letters(before)}`
    const [location, timeZone, language] = random.pick(cities)
    const field = weighted(random, FIELDS)
    const rate = random.chance(0.6) ? random.whole(15, 140) * 100 : null
    yield {
      handle,
      displayName: `${given} ${family}`,
      email: `${handle}@scale.example`,
      ...describe(random, field, location),
      skills: some(random, tags[field], 2, 6),
      location,
      timeZone,
      languages: [...new Set([language, ...(random.chance(0.8) ? ['en'] : [])])],
      experienceYears: random.whole(0, 32),
      availability: weighted(random, [
        ['available', 6],
        ['limited', 3],
        ['unavailable', 1],
      ]),
      categories: some(random, CALLINGS[field], 1, 2),
      hourlyRateCents: rate,
      projectRateCents: rate !== null && random.chance(0.5) ? rate * random.whole(8, 40) : null,
      currency: weighted(random, [
        ['usd', 5],
        ['eur', 4],
        ['gbp', 2],
        ['inr', 1],
        ['jpy', 1],
      ]),
      as: weighted<readonly JoinsAs[]>(random, [
        [['seller'], 6],
        [[], 3],
        [['participant'], 2],
        [['seller', 'participant'], 2],
        [['mentor', 'seller'], 1],
      ]),
      joinedMinutesAgo: random.whole(1, 3 * 365 * 24 * 60),
      field,
    }
  }
}
