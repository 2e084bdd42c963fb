import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computedMs } from '#kit/cpu.ts'
import { atLeast } from './at-least.ts'
import { excerptAround, markedParts } from './marked-parts.ts'
import { nearestWord, slipsBetween } from './nearest-word.ts'
import { tellingWords, wordsIn } from './query-words.ts'
import { misspeltAskingWord } from './stop-words.ts'

const telling = (query: string) => tellingWords(query).map(({ word }) => word)
const anyText = fc.string({ unit: 'binary', maxLength: 400 })

test('of a question in plain language the words stay that say what it is about', () => {
  expect(telling('I need help writing blog posts')).toEqual(['writing', 'blog', 'posts'])
  expect(telling('Looking for someone who can make me a LOGO, please!')).toEqual(['logo'])
  expect(telling('and the of')).toEqual([])
  expect(telling('I need help')).toEqual(['need', 'help'])
  expect(telling('')).toEqual([])
})

test('words are read without accents, signs part them, and dots inside stay', () => {
  expect(telling('Café Straße ŁÓDŹ')).toEqual(['cafe', 'strasse', 'lodz'])
  expect(telling('node.js / c++, .net & e-mail 3d')).toEqual(['node.js', 'c', 'net', 'e', 'mail', '3d'])
  expect(telling('дизайн ёлка デザイン')).toEqual(['дизайн', 'елка', 'デザイン'])
  expect(telling("rock'n'roll ‘quoted’")).toEqual(['rock', 'n', 'roll', 'quoted'])
})

test('however long and strange a query is, a few clean words come out of it', () => {
  fc.assert(
    fc.property(anyText, (query) => {
      const words = tellingWords(query)
      expect(words.length).toBeLessThanOrEqual(12)
      for (const { word, from, to } of words) {
        expect(word).toMatch(/^[\p{L}\p{M}\p{N}.]{1,60}$/u)
        expect(from).toBeLessThan(to)
        expect(to).toBeLessThanOrEqual(300)
      }
    }),
  )
  const started = process.threadCpuUsage()
  expect(tellingWords(`${'e\u0301\u0302\u0303'.repeat(2_000)} ${'x'.repeat(100_000)} 🙂\0\ud800`).length).toBeLessThanOrEqual(12)
  expect(computedMs(started)).toBeLessThan(100)
})

test('slips are counted: a letter lost, added, mistaken, exchanged', () => {
  expect([slipsBetween('psots', 'posts', 2), slipsBetween('writting', 'writing', 2), slipsBetween('logo', 'logos', 2), slipsBetween('cat', 'dog', 2)]).toEqual([1, 1, 1, 3])
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(slipsBetween(one, other, 12)).toBe(slipsBetween(other, one, 12))
      expect(slipsBetween(one, one, 2)).toBe(0)
    }),
  )
})

test('the nearest word is the one with the fewest slips, then the same letters, then the most used; short words are left alone', () => {
  const known = [{ word: 'posts', found: 4 }, { word: 'pots', found: 40 }, { word: 'poets', found: 400 }]
  expect(nearestWord('psots', known)).toBe('posts')
  expect(nearestWord('potss', known)).toBe('posts')
  expect(nearestWord('poots', known)).toBe('poets')
  expect(nearestWord('blog', [{ word: 'log', found: 9 }, { word: 'blot', found: 9 }])).toBeUndefined()
  expect(nearestWord('blgo', [{ word: 'blog', found: 1 }])).toBe('blog')
  expect(nearestWord('block', [{ word: 'clock', found: 9 }])).toBeUndefined()
  expect(nearestWord('post', known)).toBe('pots')
  expect(nearestWord('writting', [{ word: 'knitting', found: 90 }, { word: 'writing', found: 2 }])).toBe('writing')
  expect(nearestWord('pst', known)).toBeUndefined()
  expect(nearestWord('accomodaton', [{ word: 'accommodation', found: 1 }])).toBe('accommodation')
  expect([misspeltAskingWord('ned'), misspeltAskingWord('hlep'), misspeltAskingWord('book'), misspeltAskingWord('need')]).toEqual(['need', 'help', undefined, undefined])
})

test('at least so many of the words', () => {
  expect(atLeast(2, ['a', 'b', 'c'])).toBe('a & b | a & c | b & c')
  expect(atLeast(1, ['a', 'b'])).toBe('a | b')
  expect(atLeast(2, ['a', 'b'])).toBe('a & b')
})

test('marking takes nothing away and adds nothing', () => {
  expect(markedParts('Café and blog-posts', ['cafe', 'posts'])).toEqual([{ text: 'Café', isHit: true }, { text: ' and blog-', isHit: false }, { text: 'posts', isHit: true }])
  fc.assert(
    fc.property(anyText, fc.array(fc.string({ maxLength: 5 })), (text, marks) => {
      expect(markedParts(text, [...marks, ...wordsIn(text).slice(0, 2).map(({ word }) => word)]).map((part) => part.text).join('')).toBe(text)
    }),
  )
})

test('an excerpt shows the first hit, cut between words', () => {
  const text = `${'Something long before it. '.repeat(10)}Then blog posts. ${'And after it. '.repeat(20)}`
  const excerpt = excerptAround(text, ['blog'], 100) ?? ''
  expect(excerpt).toMatch(/^… .*blog.* …$/)
  expect(excerpt.length).toBeLessThan(120)
  expect(excerptAround('Nothing here', ['blog'])).toBeNull()
  expect(excerptAround('A blog', ['blog'])).toBe('A blog')
})
