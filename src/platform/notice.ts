import type { z } from 'zod'
import type { House } from './house.ts'
import type { MailContent } from './mail/template.ts'
import { definePort } from './ports.ts'

/** Somebody as a notice names them, now and not as they were called when it happened. */
export interface NamedPerson {
  id: string
  handle: string
  displayName: string
}

/** What the words of a notice are made from. */
export interface Told<Data> {
  /** What the latest event said. */
  data: Data
  /** "Mara", "Mara and Ben", "Mara and 3 others", or "Somebody" where nobody is left to name. */
  who: string
  /** Those who caused it, the latest first, at most three. */
  people: readonly NamedPerson[]
  /** How many people there were in all. */
  count: number
  recipient: NamedPerson
  house: House
}

/** A notice in words; plain text. */
export interface NoticeWords {
  title: string
  line?: string
  /** Where it leads, within the hall. */
  path: string
}

/** A kind of message to a member: typed data, and how it is told. */
export interface NoticeTemplate<Data> {
  /** `module.what-it-is` */
  readonly name: string
  /** The row of the table of kinds (modules/notifications/kinds.ts) by which members choose their channels. */
  readonly kind: string
  readonly data: z.ZodType<Data>
  /** Notices with the same answer become one while unread; without it each stands for itself. */
  readonly together?: (data: Data) => string
  /** Further ones by the same person add nothing while it is unread, but that it is the latest: a conversation goes on. */
  readonly goesOn?: true
  /** The module that announces it writes the mail itself. */
  readonly isMailedElsewhere?: true
  /** For the preview at /admin/email-preview. */
  readonly sample: Data
  words(told: Told<Data>): NoticeWords
  /** What its mail says differently from the words. */
  mail?(told: Told<Data>): Partial<MailContent>
}

/** A notice whose data nobody but itself knows: what a manifest lists, and what is read back from the database. */
export type AnyNotice = Omit<NoticeTemplate<unknown>, 'words' | 'mail' | 'together'> & {
  together(data: unknown): string | undefined
  words(told: Told<unknown>): NoticeWords
  mail(told: Told<unknown>): Partial<MailContent>
}

/** The notices of all modules, by name. */
export const noticesPort = definePort<ReadonlyMap<string, AnyNotice>>('notices')
