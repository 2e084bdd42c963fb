import { countResponse } from '#modules/asks/index.ts'
import { countConnection } from '#modules/listings/index.ts'
import { openThread } from '#modules/messaging/index.ts'
import { blockedBy, lockPair } from '#modules/relations/index.ts'
import { system } from '#platform/actor.ts'
import { AppError, conflict, invalidField } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { connectionOpened } from '../events.ts'
import { mayConnect } from '../policy.ts'
import { findUnfinished } from '../queries.ts'
import { OpenConnection } from '../shapes.ts'
import { waiting, writeStep } from '../store.ts'
import { connections } from '../tables.ts'
import { thingFor } from '../things.ts'

/**
 * Answers an ask, asks about an offer, or asks somebody to work together. 404 for what the actor may not see and for
 * nobody; 422 for a responder whose ask or offer it is not; 409 `own_ask`, `own_offer`, `own_profile`, `not_open` for an
 * ask or offer that is not out now, `blocked` while one blocks them, `already_connected` while the same is not over.
 * Under their block it looks the same, and reaches nobody (C-8).
 */
export const openConnection = command('connections.open-connection', OpenConnection, async (ctx, { askId = null, offerId = null, responderId, message }): Promise<{ id: string }> => {
  allow(mayConnect(ctx.actor))
  const { id: initiatorId } = memberOf(ctx.actor)
  const thing = await thingFor(ctx, { askId, offerId, responderId })
  const { ownerId, type, currency } = thing
  if (responderId !== undefined && responderId !== ownerId) throw invalidField('responderId', 'This is not whose it is.')
  if (ownerId === initiatorId) throw conflict(thing.own, 'Nobody connects with themselves.')
  if (thing.refusal !== null) throw conflict('not_open', thing.refusal)
  await lockPair(ctx, initiatorId, ownerId)
  if ((await blockedBy(ctx, initiatorId, [ownerId])).length > 0) throw conflict('blocked', 'You have blocked this person. Unblock them first.')
  const reaches = (await blockedBy(ctx, ownerId, [initiatorId])).length === 0
  const id = newId()
  const now = ctx.now()
  const { id: threadId } = await openThread(ctx, { kind: 'connection', subjectId: id, participantIds: [initiatorId, ownerId], unlistedFor: reaches ? [] : [ownerId] })
  const row = { id, type, initiatorId, responderId: ownerId, askId, offerId, message, threadId, reaches, currency, ...waiting(ctx, { type, status: 'initiated' }), createdAt: now, updatedAt: now }
  const made = await ctx.db.insert(connections).values(row).onConflictDoNothing().returning({ id: connections.id })
  if (made.length === 0) {
    const connectionId = await findUnfinished(ctx, { initiatorId, responderId: ownerId, askId, offerId })
    throw new AppError(409, 'already_connected', 'You are at it already.', { details: { connectionId } })
  }
  await writeStep(ctx, id, { from: null, to: 'initiated', side: 'initiator' })
  if (reaches) {
    const house = ctx.as({ actor: system })
    if (askId !== null) await countResponse(house, { askId })
    if (offerId !== null) await countConnection(house, { offerId })
    await ctx.emit(connectionOpened({ connectionId: id, type, initiatorId, responderId: ownerId, askId, offerId }))
  }
  return { id }
})
