import { z } from 'zod'
import { flag, listAnswer, listQuery, wholeNumber } from '#platform/lists.ts'
import { channelStates, kindGroups, kindOf } from './kinds.ts'

/** `GET /notifications` */
export const NoticeListQuery = z.object({ unread: flag.default(false), limit: listQuery.limit, cursor: listQuery.cursor })

const Person = z.object({ id: z.uuid(), handle: z.string(), displayName: z.string(), avatarUrl: z.string().nullable() })

/** A notice as the centre shows it: in words, with those who caused it. */
export const NoticeShape = z.object({
  id: z.uuid(),
  kind: z.string(),
  group: z.enum(kindGroups),
  title: z.string(),
  line: z.string().nullable(),
  /** Where it leads, within the hall. */
  path: z.string(),
  /** How many people caused it; `actors` names the latest three. */
  count: z.int(),
  actors: z.array(Person),
  isRead: z.boolean(),
  createdAt: z.string(),
  latestAt: z.string(),
})
export type NoticeItem = z.output<typeof NoticeShape>

export const NoticeListShape = listAnswer(NoticeShape).extend({ unreadCount: z.int() })

/** `POST /notifications/read`: some by their ids, or all, or all up to what the reader has seen (`before`). */
export const MarkRead = z
  .strictObject({
    ids: z.array(z.uuid()).min(1, { error: 'Name at least one.' }).max(100, { error: 'Name at most 100.' }).optional(),
    all: z.literal(true, { error: 'Give true, or leave it out.' }).optional(),
    before: z.iso.datetime({ offset: true, error: 'Give a date and time, like 2027-01-31T00:00:00Z.' }).optional(),
  })
  .refine(({ ids, all }) => (ids === undefined) !== (all === undefined), { path: ['ids'], error: 'Give either ids or all.' })

const State = z.enum(channelStates, { error: `Choose one of: ${channelStates.join(', ')}.` })
const OnOff = z.enum(['on', 'off'], { error: 'Choose on or off.' })
const kindName = z.string().refine((name) => kindOf(name) !== undefined, { error: 'There is no such kind.' })

export const digestFrequencies = ['daily', 'weekly'] as const

/** `PATCH /notifications/settings`; what is absent stays as it is. */
export const ChangeSettings = z
  .strictObject({
    channels: z.record(kindName, z.strictObject({ inApp: OnOff, email: State }).partial()),
    digest: z.strictObject({ frequency: z.enum(digestFrequencies, { error: 'Choose daily or weekly.' }), hour: wholeNumber(0, 23), weekday: wholeNumber(1, 7) }).partial(),
    quietHours: z.strictObject({ from: wholeNumber(0, 23), to: wholeNumber(0, 23) }).refine(({ from, to }) => from !== to, { path: ['to'], error: 'They must end at another hour.' }).nullable(),
  })
  .partial()

const Switch = z.object({ state: State, isFixed: z.boolean() })

/** How somebody is told of what, with the kinds that something sends today. */
export const SettingsShape = z.object({
  kinds: z.array(z.object({ kind: z.string(), group: z.enum(kindGroups), label: z.string(), about: z.string(), inApp: Switch, email: Switch })),
  digest: z.object({ frequency: z.enum(digestFrequencies), hour: z.int(), weekday: z.int() }),
  quietHours: z.object({ from: z.int(), to: z.int() }).nullable(),
  timeZone: z.string(),
  /** Why no mail is sent just now: the address gave everything back. */
  deadAddress: z.object({ kind: z.enum(['refused', 'bounced', 'complained']), at: z.string() }).nullable(),
})
export type Settings = z.output<typeof SettingsShape>
