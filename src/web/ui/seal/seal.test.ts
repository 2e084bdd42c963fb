import { expect, test } from 'vitest'
import { cover } from './covers.ts'
import { dice } from './dice.ts'
import { emblem } from './emblem.ts'

const ids = Array.from({ length: 400 }, (_, index) => `0198c0de-0000-7000-8000-${index.toString(16).padStart(12, '0')}`)
const size = (shapes: readonly { d: string }[]) => shapes.reduce((sum, shape) => sum + shape.d.length, 0)

test('the same id always has the same seal and cover', () => {
  const [seal, sheet] = [structuredClone(emblem('sarah', 'high')), structuredClone(cover('sarah'))]
  // Drawn afresh: by now others have taken the places of those that are kept.
  for (const id of ids) void [emblem(id, 'high'), cover(id)]
  expect(emblem('sarah', 'high')).toEqual(seal)
  expect(cover('sarah')).toEqual(sheet)
})

test('neighbouring ids differ', () => {
  expect(new Set(ids.map((id) => JSON.stringify(emblem(id, 'high')))).size).toBeGreaterThan(395)
  expect(new Set(ids.map((id) => JSON.stringify(cover(id)))).size).toBeGreaterThan(350)
})

test('a small seal keeps the ground of the large one', () => {
  for (const id of ids.slice(0, 50)) expect(emblem(id, 'low')[0]).toEqual(emblem(id, 'high')[0])
})

test('every drawing is finite and light enough for a list of them', () => {
  for (const id of ids) {
    for (const shape of [...emblem(id, 'high'), ...cover(id)]) expect(shape.d).not.toMatch(/NaN|Infinity|undefined/)
    expect(size(emblem(id, 'high'))).toBeLessThan(4500)
    expect(size(cover(id))).toBeLessThan(9000)
  }
})

test('the dice fall evenly enough', () => {
  const thrown = ids.map((id) => dice(id).whole(0, 5))
  for (let face = 0; face <= 5; face++) expect(thrown.filter((value) => value === face).length).toBeGreaterThan(40)
})
