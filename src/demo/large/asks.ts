import { randomFrom, type Random } from '../pictures/random.ts'
import type { AskType, DemoAsk, OfferCategory } from '../types.ts'
import { longTail, some, weighted } from './chance.ts'
import { slugOf } from './offers.ts'
import type { LargePerson } from './people.ts'
import { descriptionOf } from './phrases.ts'
import { audiences, qualities, subjects, tags, tools } from './subjects.ts'

/** An ask of a large seed, as flat as a row. */
export interface LargeAsk extends Pick<DemoAsk, 'type' | 'title' | 'description' | 'categorySlug' | 'tags' | 'tools' | 'budget'> {
  /** Index of the owner in the people that were given. */
  readonly owner: number
  /** Unique for its owner. */
  readonly slug: string
  readonly status: 'open' | 'in_progress' | 'fulfilled' | 'closed'
  readonly postedMinutesAgo: number
  readonly viewCount: number
}

const TYPES: readonly (readonly [AskType, number])[] = [['hire', 6], ['feedback', 5], ['advice', 4], ['learning', 4], ['collaborator', 3], ['beta_tester', 3], ['introduction', 1]]
const STATES = [['open', 50], ['in_progress', 10], ['fulfilled', 25], ['closed', 15]] as const

const TITLES: Readonly<Record<AskType, (what: string, whom: string, tool: string) => string>> = {
  hire: (what, whom) => `Somebody to make ${what} for ${whom}`,
  feedback: (what, whom) => `Honest words on ${what} from ${whom}`,
  advice: (what, _whom, tool) => `How would you do ${what} with ${tool}?`,
  learning: (what, _whom, tool) => `Teach me ${what} in ${tool}`,
  collaborator: (what, whom) => `${what} for ${whom}: who makes it with me?`,
  beta_tester: (what, whom) => `Testers among ${whom} for ${what}`,
  introduction: (what) => `Who knows somebody for ${what}?`,
}

function budgetOf(random: Random, type: AskType, currency: string): LargeAsk['budget'] {
  if (type !== 'hire' && !random.chance(0.2)) return null
  const least = random.whole(2, 80) * 1_000
  return { least: random.chance(0.5) ? least : null, most: least + random.whole(0, 60) * 1_000, currency }
}

/** Asks of a large seed; the same for the same seed and people. */
export function* generateAsks(n: number, people: readonly Pick<LargePerson, 'field' | 'currency'>[], seed: string): Generator<LargeAsk> {
  if (people.length === 0) throw new Error('asks need people')
  const seen = new Map<string, number>()
  for (let at = 0; at < n; at += 1) {
    const random = randomFrom(`${seed}/ask/${at}`)
    const owner = Math.floor(people.length * random.next() ** 1.5)
    const { field, currency } = people[owner] ?? { field: 'other' as const, currency: 'usd' }
    const categorySlug: OfferCategory = field
    const type = weighted(random, TYPES)
    const [what, whom, tool] = [random.pick(subjects[categorySlug]), random.pick(audiences), random.pick(tools[categorySlug])]
    const title = TITLES[type](what, whom, tool.replaceAll('-', ' '))
    const plain = slugOf(title)
    const before = seen.get(`${owner}/${plain}`) ?? 0
    seen.set(`${owner}/${plain}`, before + 1)
    yield {
      owner,
      type,
      title,
      slug: before === 0 ? plain : `${plain}-${before + 1}`,
      description: descriptionOf(random, { what, other: random.pick(subjects[categorySlug]), whom, how: random.pick(qualities), tool, place: 'here', count: random.whole(2, 9) }),
      categorySlug,
      tags: some(random, tags[categorySlug], 1, 5),
      tools: random.chance(0.6) ? some(random, tools[categorySlug], 1, 2) : [],
      budget: budgetOf(random, type, currency),
      status: weighted(random, STATES),
      postedMinutesAgo: Math.floor(random.next() ** 1.4 * 365 * 24 * 60) + 1,
      viewCount: longTail(random, 25),
    }
  }
}
