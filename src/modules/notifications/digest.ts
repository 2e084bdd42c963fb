import type { House } from '#platform/house.ts'
import { defineMail } from '#platform/mail/template.ts'
import type { AnyNotice, NamedPerson } from '#platform/notice.ts'
import { kindOf } from './kinds.ts'
import { tell } from './telling.ts'

/** An event that waits for the digest. */
export interface Collected {
  id: string
  notice: string
  actorId: string | null
  key: string
  data: unknown
  createdAt: Date
}

interface Around {
  names: ReadonlyMap<string, NamedPerson>
  recipient: NamedPerson
  house: House
}

/** What was collected, told together where it belongs together, the latest first. */
export function digestItems(collected: readonly Collected[], known: ReadonlyMap<string, AnyNotice>, { names, recipient, house }: Around) {
  const latestFirst = collected.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1))
  // What an older version stored may have another shape; `tell` has words for it.
  const groupOf = (notice: AnyNotice | undefined, data: unknown) => (notice?.data.safeParse(data).success ? notice.together(data) : undefined)
  const together = Map.groupBy(latestFirst, ({ notice, data, key }) => `${notice}\n${groupOf(known.get(notice), data) ?? key}`)
  return [...together.values()].flatMap((events) => {
    const [latest] = events
    const notice = latest && known.get(latest.notice)
    if (!notice) return []
    const people = [...new Set(events.flatMap(({ actorId }) => actorId ?? []))].flatMap((id) => names.get(id) ?? [])
    const { title, line, path } = tell(notice, notice.kind, { data: latest.data, people: people.slice(0, 3), count: people.length, recipient, house })
    return { title, ...(line && { line }), url: `${house.publicUrl}${path}`, about: kindOf(notice.kind)?.label ?? '' }
  })
}

/** What happened since the last one, as one mail. */
export const digestMail = defineMail<{ displayName: string; items: { title: string; line?: string; url: string }[] }>({
  name: 'notifications.digest',
  about: 'Sums up, once a day or week, what a member wants to hear of together.',
  sample: {
    displayName: 'Mara Lindqvist',
    items: [
      { title: 'Ben and 3 others follow you', url: 'https://hall.example.org/@ben' },
      { title: 'Salt-glazed mug is running out', line: 'Two pieces are left.', url: 'https://hall.example.org/my/offers' },
    ],
  },
  compose: ({ displayName, items }, { name, publicUrl }) => ({
    subject: items.length === 1 ? `${items[0]?.title}` : `${items.length} things at ${name}`,
    preheader: items.map(({ title }) => title).join(' · '),
    greeting: `Hello ${displayName},`,
    paragraphs: ['this is what happened since the last summary.'],
    items,
    action: { label: 'See all notifications', url: `${publicUrl}/notifications` },
    closing: '',
    why: `You get this because some of your notifications come together, as you chose in your settings at ${name}.`,
  }),
})
