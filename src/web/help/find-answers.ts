import type { HelpTopic } from '#web/messages/en/help-topic.ts'

/** A heading of the help, with the page it stands on. */
export interface Answer {
  topic: { slug: string; title: string }
  id: string
  title: string
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const wordsOf = (text: string) => plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** The answers whose heading (or page) has a word that begins like each of these; headings first, and where none has, those that say it in their text. */
export function findAnswers(topics: readonly HelpTopic[], asked: string): Answer[] {
  const wanted = wordsOf(asked)
  if (wanted.length === 0) return []
  const all = topics.flatMap((topic) => topic.sections.map((section) => ({ topic, section })))
  const having = (text: (one: (typeof all)[number]) => string) =>
    all.filter((one) => {
      const words = wordsOf(text(one))
      return wanted.every((part) => words.some((word) => word.startsWith(part)))
    })
  const byHeading = having(({ section }) => section.title)
  const byPage = having(({ topic, section }) => `${topic.title} ${section.title}`)
  const found = byPage.length > 0 ? [...new Set([...byHeading, ...byPage])] : having(({ topic, section }) => `${topic.title} ${section.title} ${section.text}`)
  return found.map(({ topic, section }) => ({ topic: { slug: topic.slug, title: topic.title }, id: section.id, title: section.title }))
}
