import { expect, test } from 'vitest'
import { helpLinks } from '#web/messages/en/help-links.ts'
import { helpTopics } from '#web/messages/en/help.ts'
import { findAnswers } from './find-answers.ts'

const found = (asked: string) => findAnswers(helpTopics, asked).map(({ topic, id }) => `${topic.slug}#${id}`)

test('answers are found by the words of their headings, else by what they say', () => {
  expect(found('passkey')).toEqual(['security#passkeys'])
  expect(found('block somebody')).toContain('privacy#block')
  expect(found('fingerprint')).toEqual(['security#passkeys'])
  expect(found('PASS key')).toEqual([])
  expect([found(''), found('?!'), found('zebra')]).toEqual([[], [], []])
})

test('every page and every answer has an address of its own', () => {
  const slugs = helpTopics.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
  for (const { slug, sections } of helpTopics) expect([slug, new Set(sections.map(({ id }) => id)).size]).toEqual([slug, sections.length])
  expect(slugs.length).toBeGreaterThan(9)
  expect(slugs).toEqual(expect.arrayContaining(Object.keys(helpLinks)))
})
