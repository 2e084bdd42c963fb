import { slugify } from '#platform/text.ts'
import type { AskType, ReasonShape } from './shapes.ts'
import type { z } from 'zod'

/** Why two things fit together. */
export type Reason = z.output<typeof ReasonShape>

/** What an ask or an offer is about, as far as the rule looks at it. */
export interface Subject {
  type: string
  title: string
  categoryId: string | null
  tags: readonly string[]
  tools: readonly string[]
}

/** How well an offer answers an ask: higher is better, with what speaks for it, the strongest first. */
export interface Fit {
  score: number
  reasons: Reason[]
}

/** What each thing in common counts, and how many of it count at most. */
const weights = { tool: 6, skill: 5, tag: 4, word: 3, category: 2, kind: 2 } as const
const most = 3

/** Below this nothing is shown; somebody is told only from `tellFrom` on. A category and the right kind of offer are just enough to be shown. */
export const showFrom = 4
export const tellFrom = 8

/** The kinds of offers that answer a kind of ask. */
const answers: Record<AskType, readonly string[]> = {
  beta_tester: ['feedback', 'skill', 'service'],
  feedback: ['feedback', 'mentorship', 'service', 'skill'],
  collaborator: ['skill', 'service', 'showcase', 'gig'],
  learning: ['course', 'mentorship', 'post', 'link', 'skill'],
  hire: ['service', 'gig', 'skill'],
  advice: ['mentorship', 'feedback', 'service', 'post', 'skill'],
  introduction: ['service', 'skill', 'mentorship'],
}

// What titles of asks and offers are full of, and says nothing about their subject.
const hollow = new Set(
  ('about after again also anybody anyone because been before being better between both cannot come could does done each else even ever every everybody few first for from full get give goes going good have help hour hours ' +
    'into just keep know large last learn like little live look looking made make makes many month more most much need needed needs never next nice offer one only open other over own people per project quick quickly really ' +
    'right same seeking simple small some somebody someone something still such take than that the their them then there these they thing things this those three through time today together two until use used using very ' +
    'want wanted wants week weeks well what when where which while who will with without work works would year your yours you and are but can not our out was had has his her its who why how day days free new now old four five six seven eight nine ten twelve twenty hundred thousand month months').split(' '),
)

/** The words of a title that say what it is about: without accents, endings of the plural and what everybody writes. */
export function tellingWords(title: string): string[] {
  const words = slugify(title, 200).split('-').filter((word) => word.length > 2 && !hollow.has(word) && !/^\d+$/.test(word))
  return [...new Set(words.map((word) => (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word)))]
}

const common = (mine: readonly string[], theirs: readonly string[]): string[] => mine.filter((one) => theirs.includes(one)).slice(0, most)

/** How well an offer answers an ask: tools, tags and telling words that both have, the same category, and whether offers of this kind answer asks of that kind. */
export function fitOf(ask: Subject & { type: AskType }, offer: Subject): Fit {
  const tools = common(ask.tools, offer.tools)
  const tags = common(ask.tags, offer.tags)
  const said = new Set([...tools, ...tags].flatMap((slug) => tellingWords(slug)))
  const words = common([...tellingWords(ask.title), ...ask.tags], [...tellingWords(offer.title), ...offer.tags]).filter((word) => !said.has(word) && !tags.includes(word))
  const isSameCategory = ask.categoryId !== null && ask.categoryId === offer.categoryId
  const reasons: Reason[] = [
    ...tools.map((value) => ({ kind: 'tool' as const, value })),
    ...tags.map((value) => ({ kind: 'tag' as const, value })),
    ...words.map((value) => ({ kind: 'word' as const, value })),
    ...(isSameCategory && ask.categoryId ? [{ kind: 'category' as const, value: ask.categoryId }] : []),
  ]
  if (reasons.length === 0) return { score: 0, reasons }
  const isRightKind = answers[ask.type].includes(offer.type)
  return { score: reasons.reduce((sum, { kind }) => sum + weights[kind], isRightKind ? weights.kind : 0), reasons }
}

/** What a person knows that an ask asks for: their own words for it. */
export function skillFit(ask: Pick<Subject, 'tags' | 'tools' | 'title'>, skills: readonly string[]): Fit {
  const wanted = new Set([...ask.tags, ...ask.tools])
  const known = skills.filter((skill) => wanted.has(slugify(skill))).slice(0, most)
  return { score: known.length * weights.skill, reasons: known.map((value) => ({ kind: 'skill', value })) }
}

/** The best first; among equals the newest. Nothing below `showFrom`, at most `limit`; what has only the category in common comes only where nothing else fits. */
export function best<Found extends { fit: Fit; newness: number }>(found: readonly Found[], limit: number): Found[] {
  const fitting = found.filter(({ fit }) => fit.score >= showFrom)
  const close = fitting.filter(({ fit }) => fit.reasons.some(({ kind }) => kind !== 'category'))
  return (close.length > 0 ? close : fitting)
    .toSorted((a, b) => b.fit.score - a.fit.score || b.newness - a.newness)
    .slice(0, limit)
}
