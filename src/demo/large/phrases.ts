import type { Random } from '../pictures/random.ts'
import type { OfferType } from '../types.ts'

/** What a title and a description are made of. */
export interface Ingredients {
  readonly what: string
  readonly other: string
  readonly whom: string
  readonly how: string
  readonly tool: string
  readonly place: string
  readonly count: number
}

type Phrase = (with_: Ingredients) => string

const TITLES: Readonly<Record<OfferType, readonly Phrase[]>> = {
  app: [(w) => `${w.how} ${w.what} app for ${w.whom}`, (w) => `A ${w.how} helper for ${w.what}`, (w) => `${w.what}, without the fuss, for ${w.whom}`],
  template: [
    (w) => `${w.what} template for ${w.whom}`,
    (w) => `${w.count} ${w.how} templates: ${w.what}`,
    (w) => `Start here: ${w.what} in ${w.tool}`,
  ],
  showcase: [(w) => `${w.what} for ${w.whom} in ${w.place}`, (w) => `How I made a ${w.how} ${w.what}`],
  artwork: [(w) => `${w.what}, ${w.place}, no. ${w.count}`, (w) => `Study of a ${w.how} ${w.what}`, (w) => `${w.how} ${w.what} with ${w.other}`],
  product: [(w) => `${w.how} ${w.what}`, (w) => `${w.what} made in ${w.place}`, (w) => `Set of ${w.count}: ${w.what}`],
  gig: [(w) => `${w.how} ${w.what} for ${w.whom}`, (w) => `${w.what} for ${w.whom}, in a week`, (w) => `${w.how} ${w.what}, ready to use`],
  course: [(w) => `${w.what} for ${w.whom}`, (w) => `Learn ${w.what} in ${w.count} ${w.how} lessons`, (w) => `From nothing to ${w.what}`],
  post: [(w) => `What ${w.whom} taught me about ${w.what}`, (w) => `${w.count} mistakes with ${w.what}`, (w) => `A ${w.how} way to do ${w.what}`],
  link: [(w) => `The best page on ${w.what}`, (w) => `A ${w.how} archive of ${w.what}`],
  service: [
    (w) => `${w.what} for ${w.whom}, by the hour`,
    (w) => `${w.how} help with ${w.what} and ${w.other}`,
    (w) => `Your ${w.what}, looked after`,
  ],
  mentorship: [(w) => `${w.what}: a mentor for ${w.whom}`, (w) => `Six talks about ${w.what}`],
  skill: [(w) => `Quick help with ${w.what}`, (w) => `One question about ${w.what}, answered`],
  feedback: [(w) => `Feedback on your ${w.what}`, (w) => `A second look at your ${w.what}`],
}

const OPENINGS: readonly Phrase[] = [
  (w) => `Made for ${w.whom} who need **${w.what}** and would like it ${w.how}.`,
  (w) => `After years of doing ${w.what} for ${w.whom}, I have put together what works.`,
  (w) => `${w.what}, done in ${w.place}, with attention and without hurry.`,
  (w) => `Most ${w.what} I see is more complicated than it needs to be. This isn't.`,
  (w) => `If you have tried ${w.what} before and given up, begin here.`,
]
const MIDDLES: readonly Phrase[] = [
  (w) => `It works well together with ${w.other}, and you can begin with only one of the two.`,
  (w) => `I use ${w.tool} for the first half and my own hands for the second.`,
  (w) => `You will see a first version within ${w.count} days and can change your mind once.`,
  (w) => `Everything is explained in plain words, so that ${w.whom} can carry on without me.`,
  (w) => `The materials come from around ${w.place}; where they don't, I say so.`,
  (w) => `So far ${w.count * 7} people have used it, and I have listened to most of them.`,
  (w) => `It is ${w.how} on purpose: fewer parts, fewer surprises.`,
  (w) => `Questions about ${w.other} are welcome too.`,
]
const LISTS: readonly Phrase[] = [
  (w) => `What you get:\n\n- ${w.what}, finished and checked\n- notes on ${w.other}\n- ${w.count} days of questions afterwards`,
  (w) => `How it goes:\n\n1. you tell me about your ${w.what}\n2. I propose something ${w.how}\n3. we finish it together`,
  (w) => `Good to know: made in ${w.place}, suited to ${w.whom}, and easy to combine with ${w.other}.`,
]
const CLOSINGS: readonly Phrase[] = [
  (w) => `Not for everybody: if you want ${w.other} by tomorrow, ask somebody faster.`,
  () => `If it does not help, tell me and I will make it right.`,
  (w) => `Members from ${w.place} can pick it up and have a tea.`,
  () => `Write first, pay later.`,
  (w) => `I read every message and answer ${w.whom} first.`,
]

const capital = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase())

export const titleOf = (random: Random, type: OfferType, with_: Ingredients): string => capital(random.pick(TITLES[type])(with_))

/** Forty to a hundred and twenty words about it, in Markdown. */
export function descriptionOf(random: Random, with_: Ingredients): string {
  const middle = random
    .shuffle(MIDDLES)
    .slice(0, random.whole(2, 4))
    .map((phrase) => phrase(with_))
    .join(' ')
  const parts = [
    capital(random.pick(OPENINGS)(with_)),
    middle,
    ...(random.chance(0.6) ? [random.pick(LISTS)(with_)] : []),
    random.pick(CLOSINGS)(with_),
  ]
  return parts.join('\n\n')
}

/** A few paragraphs for a post. */
export const bodyOf = (random: Random, with_: Ingredients): string =>
  [`## Why ${with_.what}`, descriptionOf(random, with_), `## What I would do again`, descriptionOf(random, with_)].join('\n\n')
