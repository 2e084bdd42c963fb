import { actorId, system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { postEntries } from './commands/post-entries.ts'
import type { Posting } from './shapes.ts'

const havePosted = new WeakSet<object>()

/**
 * Posts what a fact moves, in the caller's transaction: once in each, with all its postings together, or two
 * transactions could lock the same accounts in another order. Post last: those who want the same accounts wait from
 * here to the commit. Doing it again for the same kind and cause changes nothing. 409 `insufficient_funds` where an
 * account would go below zero; the transaction must not go on after that.
 */
export async function post(ctx: Ctx, ...postings: Posting[]): Promise<void> {
  const { transactionMark } = ctx
  if (transactionMark === null) throw new Error('a posting belongs into the transaction of its cause')
  if (havePosted.has(transactionMark)) throw new Error('a transaction posts once: hand all its postings over together')
  havePosted.add(transactionMark)
  await postEntries(ctx.as({ actor: system, idempotencyKey: null }), { postings, actorId: actorId(ctx.actor) })
}
