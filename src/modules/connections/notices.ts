import { z } from 'zod'
import { defineNotice } from '#modules/notifications/index.ts'
import { sayInstant } from '#platform/say-instant.ts'
import { connectionStatuses, type ConnectionStatus } from './states.ts'

const Told = z.object({ connectionId: z.uuid(), title: z.string().nullable(), line: z.string().default('') })
const sample = { connectionId: '01890a5d-ac96-774b-bcce-b302099a8057', title: 'Three people to try a knitting app', line: 'I knit every day and break every app that I touch.' }

const pathOf = ({ connectionId }: z.output<typeof Told>) => `/connections/${connectionId}`
const quoted = ({ title }: z.output<typeof Told>) => (title === null ? 'working together' : `“${title}”`)
const lineOf = ({ line }: z.output<typeof Told>) => (line === '' ? {} : { line: `“${line}”` })

/** Somebody answers an ask of theirs. */
export const askAnswered = defineNotice({ name: 'connections.ask-answered', kind: 'askResponse', data: Told, sample, words: ({ who, data }) => ({ title: `${who} answers ${quoted(data)}`, ...lineOf(data), path: pathOf(data) }) })

/** Somebody asks about an offer of theirs, or wants to work with them. */
export const connectionRequested = defineNotice({
  name: 'connections.requested',
  kind: 'connectionRequest',
  data: Told,
  sample: { ...sample, title: 'An hour with your first app' },
  words: ({ who, data }) => ({ title: data.title === null ? `${who} would like to work with you` : `${who} asks about ${quoted(data)}`, ...lineOf(data), path: pathOf(data) }),
})

/** The other side accepted. */
export const connectionAccepted = defineNotice({ name: 'connections.accepted', kind: 'accepted', data: Told, sample: { ...sample, line: '' }, words: ({ who, data }) => ({ title: `${who} said yes: ${quoted(data)}`, line: 'Say when you begin.', path: pathOf(data) }) })

/** The other side said that it is done. */
export const connectionCompleted = defineNotice({ name: 'connections.completed', kind: 'completed', data: Told, sample: { ...sample, line: '' }, words: ({ who, data }) => ({ title: `${who} says it is done: ${quoted(data)}`, line: 'Say how it was to work together.', path: pathOf(data) }) })

/** The other side declined, or called it off. */
export const connectionEnded = defineNotice({
  name: 'connections.ended',
  kind: 'connectionRequest',
  data: Told.extend({ isDeclined: z.boolean() }),
  sample: { ...sample, line: '', isDeclined: true },
  words: ({ who, data }) => ({ title: data.isDeclined ? `${who} declined: ${quoted(data)}` : `${who} called it off: ${quoted(data)}`, path: pathOf(data) }),
})

const askedFor: Partial<Record<ConnectionStatus, string>> = {
  initiated: 'Answer it: talk about it, say yes, or say no.',
  discussing: 'Say yes or no.',
  accepted: 'Say when you begin.',
  in_progress: 'If it is done, say so.',
}

/** A connection waits for them, and is due soon (★T-17). */
export const connectionDue = defineNotice({
  name: 'connections.due',
  kind: 'dueSoon',
  data: Told.extend({ status: z.enum(connectionStatuses), dueAt: z.iso.datetime() }),
  sample: { ...sample, line: '', status: 'initiated', dueAt: '2027-03-01T12:00:00.000Z' },
  words: ({ who, data }) => ({ title: `${who} waits for you until ${sayInstant(data.dueAt)}: ${quoted(data)}`, line: askedFor[data.status] ?? '', path: pathOf(data) }),
})

export const notices = [askAnswered, connectionRequested, connectionAccepted, connectionCompleted, connectionEnded, connectionDue]
