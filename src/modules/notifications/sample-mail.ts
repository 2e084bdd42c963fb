import type { House } from '#platform/house.ts'
import type { MailContent, MailOptions } from '#platform/mail/template.ts'
import type { AnyNotice } from '#platform/notice.ts'
import { kindOf } from './kinds.ts'
import { letterOf, optionsOf } from './telling.ts'

/** A notice's mail with made-up people, for the preview; undefined for one that never goes by mail. */
export function sampleMailOf(notice: AnyNotice, house: House): { about: string; content: MailContent; options: MailOptions } | undefined {
  const kind = kindOf(notice.kind)
  if (!kind || notice.isMailedElsewhere || (kind.isQuiet && kind.defaults.email === 'off')) return undefined
  const mara = { id: '01890a5d-ac96-774b-bcce-b302099a8057', handle: 'mara', displayName: 'Mara Lindqvist' }
  const ben = { id: '01890a5d-ac96-774b-bcce-b302099a8058', handle: 'ben', displayName: 'Ben Okafor' }
  const content = letterOf(notice, { data: notice.sample, people: [ben], count: 1, recipient: mara, house })
  return { about: kind.about, content, options: optionsOf(notice.kind, house, `${house.publicUrl}/unsubscribe/sample`) }
}
