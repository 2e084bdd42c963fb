import type { House } from '#platform/house.ts'
import { type AnyMailTemplate, renderMail } from '#platform/mail/template.ts'
import type { AnyNotice } from '#platform/notice.ts'
import { sampleMailOf } from './sample-mail.ts'

/** A mail as it would be sent, with made-up names. */
export interface SampleLetter {
  name: string
  /** A letter of its own, or what a notice sends. */
  of: 'letter' | 'notice'
  about: string
  subject: string
  headers: Record<string, string>
  html: string
  text: string
}

/** Every mail that the hall writes: the letters of all modules, and those of their notices. */
export function sampleLetters(modules: readonly { letters?: readonly AnyMailTemplate[]; notices?: readonly AnyNotice[] }[], house: House): SampleLetter[] {
  const letters = modules.flatMap((module) => module.letters ?? []).map((letter) => ({ name: letter.name, of: 'letter' as const, about: letter.about, ...renderMail(letter.preview(house), house) }))
  const notices = modules
    .flatMap((module) => module.notices ?? [])
    .flatMap((notice) => {
      const sample = sampleMailOf(notice, house)
      return sample ? [{ name: notice.name, of: 'notice' as const, about: sample.about, ...renderMail(sample.content, house, sample.options) }] : []
    })
  return [...letters, ...notices]
}
