import { blockedBy } from '#modules/relations/index.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { command } from '#platform/operation.ts'
import { allow, anyone } from '#platform/policy.ts'
import { inquirySent } from '../events.ts'
import { wasPatient } from '../form-time.ts'
import { isReachable } from '../queries.ts'
import { SendInquiry } from '../shapes.ts'
import { takeTurn } from '../store.ts'
import { inquiries } from '../tables.ts'

/**
 * Writes to a member without an account. What a program filled in, or sent too quickly, is spam: it looks sent, and
 * nobody is told. 404 for nobody, 409 `own_profile`, 429 for a fourth in 24 hours from one address. From a member whom
 * they blocked it looks sent and reaches nobody (C-8).
 */
export const sendInquiry = command('inquiries.send-inquiry', SendInquiry, async (ctx, { website = '', opened, ...words }): Promise<{ id: string; createdAt: string }> => {
  allow(anyone(ctx.actor))
  const { profileId, email } = words
  if (!(await isReachable(ctx, profileId))) throw notFound('person')
  if (ctx.actor.kind === 'member' && ctx.actor.id === profileId) throw conflict('own_profile', 'Nobody writes to themselves.')
  await takeTurn(ctx, email)
  const isHeard = ctx.actor.kind !== 'member' || (await blockedBy(ctx, profileId, [ctx.actor.id])).length === 0
  const isSpam = website !== '' || (opened !== undefined && !wasPatient(ctx, opened)) || !isHeard
  const id = newId()
  const createdAt = ctx.now()
  await ctx.db.insert(inquiries).values({ ...words, id, status: isSpam ? 'spam' : 'new', createdAt })
  if (!isSpam) await ctx.emit(inquirySent({ inquiryId: id, profileId }))
  return { id, createdAt: createdAt.toISOString() }
}, { unseen: true })
