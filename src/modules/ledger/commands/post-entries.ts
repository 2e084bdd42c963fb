import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { accountIds, accountKey, findAccounts, lockAccounts } from '../accounts.ts'
import { checkBalanced, checkSame, wouldGoBelowZero, writeEntries, writePostings } from '../posting.ts'
import { PostingShape } from '../shapes.ts'

const Input = z.strictObject({ postings: z.array(PostingShape).min(1).max(100), actorId: z.uuid().nullable() })

/**
 * Writes postings with their entries and moves the balances (T-10). All of a transaction's are handed over together,
 * and everybody takes the same road: causes in their order, then new accounts in theirs, then the accounts' locks in
 * the order of their ids. So two transactions never wait for each other. A posting whose kind and cause are there
 * already is left alone. The last of it goes to the database with the commit: 409 `insufficient_funds`, where an account
 * would go below zero, ends the transaction.
 */
export const postEntries = command(
  'ledger.post-entries',
  Input,
  async (ctx, { postings, actorId }): Promise<void> => {
    allow(systemOnly(ctx.actor))
    for (const posting of postings) checkBalanced(posting)
    const accounts = postings.flatMap(({ legs }) => legs.map(({ account }) => account))
    const [written, known] = await Promise.all([writePostings(ctx, postings, actorId), findAccounts(ctx, accounts)])
    const fresh = written.filter(({ isNew }) => isNew)
    for (const { id, posting, isNew } of written) if (!isNew) await checkSame(ctx, id, posting)
    if (fresh.length === 0) return
    const ids = await accountIds(ctx, fresh.flatMap(({ posting }) => posting.legs.map(({ account }) => account)), known)
    ctx.send(lockAccounts(ctx, [...ids.values()]))
    for (const { id, posting } of fresh) {
      const legs = posting.legs.map(({ account, amount }) => ({ accountId: ids.get(accountKey(account)) ?? '', amount }))
      ctx.send(writeEntries(ctx, id, legs).catch((error: unknown) => {
        throw wouldGoBelowZero(error) ? conflict('insufficient_funds', 'There is not enough for this.') : error
      }))
    }
  },
  { unseen: true },
)
