import type { House } from '#platform/house.ts'
import type { AnyNotice, NamedPerson, NoticeWords, Told } from '#platform/notice.ts'
import type { MailContent, MailOptions } from '#platform/mail/template.ts'
import { kindOf } from './kinds.ts'

/** "Mara", "Mara and Ben", "Mara and 3 others"; "Somebody" where nobody is left to name. */
export function nameThem(people: readonly Pick<NamedPerson, 'displayName'>[], count: number): string {
  const [first, second] = people
  if (!first) return 'Somebody'
  if (count <= 1) return first.displayName
  if (count === 2 && second) return `${first.displayName} and ${second.displayName}`
  return `${first.displayName} and ${count - 1} ${count === 2 ? 'other' : 'others'}`
}

/** What a notice is told from. */
export interface Telling {
  data: unknown
  people: readonly NamedPerson[]
  count: number
  recipient: NamedPerson
  house: House
}

const told = (telling: Telling): Told<unknown> => ({ ...telling, who: nameThem(telling.people, telling.count) })

/** A notice in words; in those of its kind where its definition, or the shape of its data, is no more. */
export function tell(notice: AnyNotice | undefined, kind: string, telling: Telling): NoticeWords {
  if (notice?.data.safeParse(telling.data).success) return notice.words(told(telling))
  return { title: kindOf(kind)?.label ?? 'A notice', path: '/notifications' }
}

/** The mail of a notice: its words as a letter, with what it says differently. */
export function letterOf(notice: AnyNotice, telling: Telling): MailContent {
  const { title, line, path } = notice.words(told(telling))
  const { recipient, house } = telling
  return {
    subject: title,
    greeting: `Hello ${recipient.displayName},`,
    paragraphs: [`${title}.`, ...(line ? [line] : [])],
    action: { label: 'Have a look', url: `${house.publicUrl}${path}` },
    closing: '',
    why: `You get this because mail about “${kindOf(notice.kind)?.label ?? notice.kind}” is on in your settings at ${house.name}.`,
    ...notice.mail(told(telling)),
  }
}

/** What stands under a mail: where to change what one gets and, where one may, how to end mail of this kind at once. */
export function optionsOf(kind: string, house: House, endAt: string): MailOptions {
  const links = [{ label: 'All notification settings', url: `${house.publicUrl}/settings/notifications` }]
  if (kind === 'digest') return { unsubscribe: { label: 'No more of these summaries', url: endAt }, links }
  const known = kindOf(kind)
  return known?.fixed?.includes('email') ? { links } : { unsubscribe: { label: `No more mail about ${known?.label.toLowerCase() ?? 'this'}`, url: endAt }, links }
}
