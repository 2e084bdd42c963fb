import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aProfile } from '#kit/profile.ts'
import { vcard } from './vcard.ts'

const home = 'https://hall.example'
const unfolded = (card: string) => card.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)
const nameOf = (line: string) => line.slice(0, line.search(/[:;]/))

test('a card says who somebody is and where their page is', () => {
  const lines = unfolded(vcard(aProfile({ contactEmail: 'mara@pots.example', avatarUrl: '/media/mara.webp' }), home))
  expect(lines).toEqual([
    'BEGIN:VCARD', 'VERSION:3.0', 'UID:urn:uuid:0198c0de-0000-7000-8000-000000000001', 'FN:Mara Lindqvist', 'N:;Mara Lindqvist;;;', 'NICKNAME:mara', 'TITLE:Pots', 'ADR:;;;Malmö\\, Sverige;;;',
    'EMAIL;TYPE=INTERNET:mara@pots.example', 'URL:https://hall.example/@mara', 'URL:https://mara.example/?a=1&b=2', 'PHOTO;VALUE=URI:https://hall.example/media/mara.webp', 'CATEGORIES:throwing,glazing', 'PRODID:-//Guildhall//EN', 'END:VCARD',
  ])
})

test('nothing that somebody writes becomes a line of its own, or breaks one', () => {
  const hostile = fc.string({ unit: 'grapheme' }).map((text) => `${text}\r\nTEL:+1\nEND:VCARD;x,y\\\u2028URL:https://evil.example\u0000`)
  const names = new Set(['BEGIN', 'VERSION', 'UID', 'FN', 'N', 'NICKNAME', 'TITLE', 'ADR', 'EMAIL', 'URL', 'CATEGORIES', 'PRODID', 'END'])
  fc.assert(
    fc.property(hostile, hostile, hostile, (displayName, tagline, location) => {
      const card = vcard(aProfile({ displayName, tagline, location, skills: [tagline], contactEmail: 'a@b.example\r\nTEL:+1', links: { ...aProfile().links, website: 'https://x.example/\r\nTEL:+1' } }), home)
      const lines = unfolded(card)
      expect(lines.filter((line) => !names.has(nameOf(line)))).toEqual([])
      expect(lines.filter((line) => nameOf(line) === 'END')).toHaveLength(1)
      expect(lines.filter((line) => nameOf(line) === 'N').map((line) => line.replaceAll(/\\./g, '').split(';').length)).toEqual([5])
      for (const line of card.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(card.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u)
    }),
  )
})

test('what a stranger is not shown is not in it', () => {
  expect(vcard(aProfile(), home)).not.toMatch(/EMAIL|TEL/)
})
