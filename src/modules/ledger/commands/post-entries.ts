import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { accountKey, accountIds, lockAccounts } from '../accounts.ts'
import { checkBalanced, checkSame, writeEntries, writePostings } from '../posting.ts'
import { PostingShape } from '../shapes.ts'

const Input = z.strictObject({ postings: z.array(PostingShape).min(1).max(100), actorId: z.uuid().nullable() })

/**
 * Writes postings with their entries and moves the balances (T-10). All of a transaction's are handed over together,
 * and everybody takes the same road: causes in their order, then new accounts in theirs, then the accounts' locks in
 * the order of their ids. So two transactions never wait for each other. A posting whose kind and cause are there
 * already is left alone. 409 `insufficient_funds` where an account would go below zero.
 */
export const postEntries = command(
  'ledger.post-entries',
  Input,
  async (ctx, { postings, actorId }): Promise<void> => {
    allow(systemOnly(ctx.actor))
    for (const posting of postings) checkBalanced(posting)
    const written = await writePostings(ctx, postings, actorId)
    const fresh = written.filter(({ isNew }) => isNew)
    for (const { id, posting, isNew } of written) if (!isNew) await checkSame(ctx, id, posting)
    if (fresh.length === 0) return
    const ids = await accountIds(ctx, fresh.flatMap(({ posting }) => posting.legs.map(({ account }) => account)))
    await lockAccounts(ctx, [...ids.values()])
    for (const { id, posting } of fresh) {
      const legs = posting.legs.map(({ account, amount }) => ({ accountId: ids.get(accountKey(account)) ?? '', amount }))
      const isWhole = await writeEntries(ctx, id, legs)
      if (!isWhole) throw conflict('insufficient_funds', 'There is not enough for this.')
    }
  },
  { unseen: true },
)
