import { and, desc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { mailTroubles } from '../tables.ts'

/** Why mail to somebody did not arrive, or was not wanted. */
export interface MailTrouble {
  recipient: string
  kind: 'refused' | 'bounced' | 'complained'
  /** Nothing more is to be sent there until the person says that it works again. */
  addressIsDead: boolean
  /** What the server said. */
  detail: string
}

/** Notes that a mail did not arrive. */
export async function noteTrouble(ctx: Ctx, { detail, ...trouble }: MailTrouble): Promise<void> {
  await ctx.db.insert(mailTroubles).values({ ...trouble, detail: detail.slice(0, 500), createdAt: ctx.now() })
}

/** Why an address gets no more mail; undefined while it does. */
export async function deadAddress(ctx: Ctx, recipient: string): Promise<{ kind: MailTrouble['kind']; at: Date } | undefined> {
  const [found] = await ctx.db
    .select({ kind: mailTroubles.kind, at: mailTroubles.createdAt })
    .from(mailTroubles)
    .where(and(eq(mailTroubles.recipient, recipient), mailTroubles.addressIsDead))
    .orderBy(desc(mailTroubles.id))
    .limit(1)
  return found
}

/** Tries an address again: its owner showed that mail arrives there. */
export async function reviveAddress(ctx: Ctx, recipient: string): Promise<void> {
  await ctx.db.update(mailTroubles).set({ addressIsDead: false }).where(and(eq(mailTroubles.recipient, recipient), mailTroubles.addressIsDead))
}
