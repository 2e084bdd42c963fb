import { desc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { outbox } from '../tables.ts'
import type { Mailer } from './mail.ts'

/** Keeps mail in a table instead of sending it: the default, until an SMTP server is configured. */
export const outboxMailer: Mailer = {
  async deliver(ctx, { to, subject, html, text, headers }) {
    await ctx.db.insert(outbox).values({ recipient: to, subject, html, text, headers, createdAt: ctx.now() })
  },
}

/** The newest mails of the outbox, at most `limit`. */
export function readOutbox(ctx: Ctx, limit = 50) {
  return ctx.db.select().from(outbox).orderBy(desc(outbox.id)).limit(limit)
}

/** One mail of the outbox. */
export async function readOutboxMail(ctx: Ctx, id: string) {
  const [mail] = await ctx.db.select().from(outbox).where(eq(outbox.id, id))
  return mail
}
