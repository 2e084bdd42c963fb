import { z } from 'zod'
import { registerWithoutPassword, type SignedInNow } from '#modules/people/index.ts'
import { mayRegister } from '#modules/people/policy.ts'
import { AppError } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { takeChallenge } from '../challenges.ts'
import { connect } from '../connections.ts'
import { Newcomer } from '../shapes.ts'
import type { NewcomerData } from './return-from-provider.ts'

const Input = Newcomer.extend({ address: z.string(), userAgent: z.string() })

/**
 * Makes the account of somebody who came from elsewhere and has chosen a handle (P-3): without a password, connected to
 * where they came from, their address verified if it is there. 409 `handle_taken`, `email_taken`; 422 for a wrong handle;
 * 401 `newcomer_over` after half an hour.
 */
export const joinFromProvider = command('credentials.join-from-provider', Input, async (ctx, { token, handle, displayName, timeZone, ...visit }): Promise<SignedInNow> => {
  allow(mayRegister(ctx.actor))
  const newcomer = await takeChallenge<NewcomerData>(ctx, 'newcomer', token)
  const identity = newcomer?.data.identity
  if (!identity?.email) throw new AppError(401, 'newcomer_over', 'That took too long. Begin again at the door.')
  const { email, emailVerified } = identity
  const joined = await registerWithoutPassword(ctx, { email, emailVerified, handle, displayName, timeZone, ...visit })
  await connect(ctx, joined.memberId, identity)
  return joined
}, { secretAnswer: true })
