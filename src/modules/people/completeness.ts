import type { Me } from './shapes.ts'

/**
 * What makes a profile whole (P-10): each step with its weight, the most telling first, so that the first open
 * one is the next best. Only what a person really filled in counts; what has a default (availability, time zone,
 * visibility) does not. Rates are asked only of those who come to sell.
 */
const steps = [
  { name: 'tagline', weight: 10, isDone: ({ person }) => person.tagline !== '' },
  { name: 'portrait', weight: 15, isDone: ({ person }) => person.avatarUrl !== null },
  { name: 'offer', weight: 15, isDone: ({ publishedOffers }) => publishedOffers > 0 },
  { name: 'bio', weight: 15, isDone: ({ person }) => person.bio.length >= enoughBio },
  { name: 'skills', weight: 10, isDone: ({ person }) => person.skills.length >= enoughSkills },
  { name: 'email', weight: 10, isDone: ({ person }) => person.emailVerified },
  { name: 'rates', weight: 5, isDone: ({ person }) => person.hourlyRateCents !== null || person.projectRateCents !== null, sellers: true },
  { name: 'categories', weight: 5, isDone: ({ person }) => person.categories.length > 0 },
  { name: 'location', weight: 5, isDone: ({ person }) => person.location !== '' },
  { name: 'languages', weight: 5, isDone: ({ person }) => person.languages.length > 0 },
  { name: 'links', weight: 5, isDone: ({ person }) => Object.values(person.links).some((link) => link !== null) },
  // Who left the name empty at the door got the handle in its place.
  { name: 'name', weight: 5, isDone: ({ person }) => person.displayName !== person.handle },
] as const satisfies readonly Step[]

/** A few sentences: below that, nobody learns who somebody is. */
export const enoughBio = 80
export const enoughSkills = 3

interface Step {
  name: string
  weight: number
  isDone(facts: CompletenessFacts): boolean
  sellers?: boolean
}

export type CompletenessStep = (typeof steps)[number]['name']

/** What the rule looks at. */
export interface CompletenessFacts {
  person: Pick<Me, 'displayName' | 'handle' | 'tagline' | 'bio' | 'avatarUrl' | 'skills' | 'location' | 'languages' | 'categories' | 'links' | 'emailVerified' | 'hourlyRateCents' | 'projectRateCents' | 'programs'>
  /** Offers that are out now. */
  publishedOffers: number
}

/** How whole a profile is. */
export interface Completeness {
  /** 0 to 100, rounded down: 100 says that nothing is open. */
  percent: number
  /** The step that helps most now; null when all are done. */
  next: CompletenessStep | null
  /** All steps that this person is asked for, in their order. */
  steps: { name: CompletenessStep; isDone: boolean }[]
}

/** How whole a profile is, and what to do next (P-10). Filling in more never makes it less. */
export function completenessOf(facts: CompletenessFacts): Completeness {
  const asked = steps.filter((step) => !('sellers' in step) || facts.person.programs.includes('seller'))
  const looked = asked.map((step) => ({ name: step.name, weight: step.weight, isDone: step.isDone(facts) }))
  const sum = (all: typeof looked) => all.reduce((total, step) => total + step.weight, 0)
  return {
    percent: Math.floor((sum(looked.filter((step) => step.isDone)) * 100) / sum(looked)),
    next: looked.find((step) => !step.isDone)?.name ?? null,
    steps: looked.map(({ name, isDone }) => ({ name, isDone })),
  }
}
