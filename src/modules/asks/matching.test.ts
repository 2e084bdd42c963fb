import { expect, test } from 'vitest'
import { best, fitOf, skillFit, type Subject, tellingWords } from './matching.ts'

const ask = { type: 'hire' as const, title: 'Somebody to build our newsletter workflow', categoryId: 'marketing', tags: ['copywriting', 'email'], tools: ['n8n'] }
const offer = (change: Partial<Subject>): Subject => ({ type: 'post', title: 'Nothing like it', categoryId: null, tags: [], tools: [], ...change })
const score = (change: Partial<Subject>) => fitOf(ask, offer(change)).score

test('a tool counts more than a tag, a tag more than a word, a word more than a category', () => {
  const scores = [{ tools: ['n8n'] }, { tags: ['email'] }, { title: 'Newsletters that sing' }, { categoryId: 'marketing' }, {}].map(score)
  expect(scores).toEqual([6, 4, 3, 2, 0])
})

test('what both have is said, the strongest first', () => {
  const { reasons } = fitOf(ask, offer({ type: 'service', title: 'A workflow an evening', categoryId: 'marketing', tags: ['copywriting'], tools: ['zapier', 'n8n'] }))
  expect(reasons).toEqual([
    { kind: 'tool', value: 'n8n' },
    { kind: 'tag', value: 'copywriting' },
    { kind: 'word', value: 'workflow' },
    { kind: 'category', value: 'marketing' },
  ])
})

test('the right kind of offer tips the scales, and never stands alone', () => {
  expect(score({ type: 'service', tags: ['email'] })).toBe(6)
  expect(score({ type: 'service', categoryId: 'marketing' })).toBe(4)
  expect(score({ type: 'service' })).toBe(0)
})

test('a word that a tag said already does not count again', () => {
  expect(fitOf({ ...ask, title: 'Copywriting' }, offer({ title: 'Copywriting for shy people', tags: ['copywriting'] })).reasons).toEqual([{ kind: 'tag', value: 'copywriting' }])
})

test('telling words lose accents, plurals and what everybody writes', () => {
  expect(tellingWords('Looking for somebody to help me with Café signs, 3 of them')).toEqual(['cafe', 'sign'])
})

test('a skill counts as its owner writes it', () => {
  expect(skillFit({ title: '', tags: ['type-design'], tools: ['figma'] }, ['Type design', 'cooking', 'Figma'])).toEqual({ score: 10, reasons: [{ kind: 'skill', value: 'Type design' }, { kind: 'skill', value: 'Figma' }] })
})

test('what has only the category in common comes only where nothing else fits', () => {
  const category = { fit: { score: 4, reasons: [{ kind: 'category' as const, value: 'x' }] }, newness: 1 }
  const word = { fit: { score: 5, reasons: [{ kind: 'word' as const, value: 'y' }] }, newness: 1 }
  expect([best([category, word], 5), best([category], 5)]).toEqual([[word], [category]])
})

test('the best come first, the newest among equals, and what hardly fits not at all', () => {
  const found = [[4, 1], [9, 1], [4, 2], [3, 9]].map(([points = 0, newness = 0]) => ({ fit: { score: points, reasons: [] }, newness }))
  expect(best(found, 5).map(({ fit, newness }) => [fit.score, newness])).toEqual([[9, 1], [4, 2], [4, 1]])
  expect(best(found, 1)).toHaveLength(1)
})
