import { expect, test } from 'vitest'
import { paletteWords, shortcutWords } from '#web/messages/en/keyboard.ts'
import { settingsFrame } from '#web/messages/en/settings.ts'
import { shell } from '#web/messages/en/shell.ts'
import { actionsFor, matching, placesFor, searchesFor } from './palette-entries.ts'

const words = { t: paletteWords, frame: shell, settings: settingsFrame, keys: shortcutWords }
const member = (permissions: string[]) => ({ mode: 'production' as const, me: { id: 'x', handle: 'ana', displayName: 'Ana', avatarUrl: null, permissions } })
const labels = (entries: { label: string }[]) => entries.map(({ label }) => label)

test('a reader is led only where they may go', () => {
  const visitor = { mode: 'production' as const, me: null }
  expect(labels(placesFor(visitor, words))).not.toContain(shell.myOffers)
  expect(labels(actionsFor(visitor, words))).not.toContain(shell.signOut)
  expect(labels(placesFor(member([]), words))).toContain(shell.myOffers)
  expect(labels(placesFor(member([]), words))).not.toContain(paletteWords.mailPreview)
  expect(labels(placesFor(member(['people.manage']), words))).toContain(paletteWords.mailPreview)
  expect(labels(placesFor(member([]), words))).not.toContain(paletteWords.outbox)
})

test('words match by their beginnings, whatever their case and accents', () => {
  const places = placesFor(member([]), words)
  expect(labels(matching(places, 'my off'))).toEqual([shell.myOffers])
  expect(labels(matching(places, 'SÉT'))).toEqual(expect.arrayContaining(['Profile', 'Privacy']))
  expect(matching(places, 'ffers')).toEqual([])
  expect(matching(places, '')).toEqual(places)
})

test('every entry has an id of its own, and searches carry what was typed', () => {
  const all = [...placesFor(member(['people.manage']), words), ...actionsFor(member([]), words), ...searchesFor('blue & white', paletteWords)]
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(searchesFor('blue & white', paletteWords)[1]?.deed).toEqual({ go: '/discover/offers?q=blue+%26+white' })
})
