import { z } from 'zod'
import { addressOf } from '#modules/people/index.ts'
import { hearsFrom } from '#modules/relations/index.ts'
import type { Ctx } from '#platform/context.ts'
import { insertNew } from '#platform/database/statement.ts'
import { housePort } from '#platform/house.ts'
import { deadAddress } from '#platform/mail/trouble.ts'
import { sendLetter } from '#platform/mail/template.ts'
import { newId } from '#platform/ids.ts'
import { type AnyNotice, noticesPort } from '#platform/notice.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { goesOn, knownGrouping } from '../going-on.ts'
import { kindOf, stateOf } from '../kinds.ts'
import { namesOf } from '../queries.ts'
import { showAlone, showTogether } from '../show.ts'
import { preferencesOf } from '../store.ts'
import { entries } from '../tables.ts'
import { letterOf, optionsOf } from '../telling.ts'
import { unsubscribeUrl } from '../unsubscribe-token.ts'

const Input = z.strictObject({
  /** The name of a notice that a manifest lists. */
  notice: z.string(),
  to: z.uuid(),
  /** Whose doing it was, where it was somebody's. */
  actorId: z.uuid().optional(),
  /** Names the event: the same one is told to somebody once. */
  key: z.string().min(1).max(200),
  data: z.unknown(),
})

/**
 * Tells a member something, by the channels that they chose for its kind (C-4). Does nothing where it was told
 * before, where it was their own doing, and where they blocked or muted whoever caused it (P-12, C-8). One that
 * joins others still unread sends no further mail; who is banned gets none, as they could not follow its link, and is not
 * told at all what asks for something now.
 */
export const notifyMember = command('notifications.notify-member', Input, async (ctx, { notice: name, to, actorId, key, data }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const notice = ctx.use(noticesPort).get(name)
  if (!notice) throw new Error(`no manifest lists the notice ${name}`)
  if (actorId !== undefined && notice.goesOn && (await goesOn(ctx, notice, { to, actorId, grouping: knownGrouping(notice.together(data) ?? '') }))) return
  if (actorId === to) return
  const [hears, recipient, { choices }] = await Promise.all([actorId === undefined || hearsFrom(ctx, to, actorId), addressOf(ctx, to), preferencesOf(ctx, to)])
  if (!hears || !recipient || (recipient.isBanned && kindOf(notice.kind)?.isForNow)) return
  const email = stateOf(notice.kind, 'email', choices)
  const entry = { id: newId(), recipientId: to, notice: name, key, actorId: actorId ?? null, data, forDigest: email === 'digest' && !notice.isMailedElsewhere, createdAt: ctx.now() }
  const grouping = notice.together(data)
  const isShown = stateOf(notice.kind, 'inApp', choices) !== 'off'
  const [told] = await (isShown && grouping === undefined ? showAlone(ctx, notice, entry) : insertNew(ctx.db, entries, [entry], ['id']))
  if (!told) return
  const isNews = !isShown || grouping === undefined || (await showTogether(ctx, notice, grouping, entry))
  if (email === 'on' && isNews && !notice.isMailedElsewhere && !recipient.isBanned) await mail(ctx, notice, { to, actorId, data, email: recipient.email, handle: recipient.handle, displayName: recipient.displayName })
}, { unseen: true })

interface Recipient {
  to: string
  actorId: string | undefined
  data: unknown
  email: string
  handle: string
  displayName: string
}

/** Queues its mail. What nobody can switch off is also sent to an address that gave something back. */
async function mail(ctx: Ctx, notice: AnyNotice, { to, actorId, data, email, handle, displayName }: Recipient): Promise<void> {
  const isFixed = kindOf(notice.kind)?.fixed?.includes('email') ?? false
  const [dead, names] = await Promise.all([isFixed ? undefined : deadAddress(ctx, email), actorId === undefined ? undefined : namesOf(ctx, [actorId])])
  if (dead) return
  const house = ctx.use(housePort)
  const people = [...(names?.values() ?? [])]
  const telling = { data, people, count: people.length, recipient: { id: to, handle, displayName }, house }
  const options = optionsOf(notice.kind, house, unsubscribeUrl(ctx, { memberId: to, kind: notice.kind }))
  await sendLetter(ctx, { compose: () => letterOf(notice, telling) }, email, undefined, options)
}
