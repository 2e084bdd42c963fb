import { getFinancial, listMovements } from '#modules/earnings/index.ts'
import type { Movement } from '#modules/earnings/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { byteOrderMark, csvLine } from '#platform/csv.ts'
import { amountText, type Currency } from '#platform/money.ts'
import { earnings as words } from '#web/messages/en/earnings.ts'
import { messagesIn } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import type { Route } from './+types/movements-file-route.ts'
import { askedIn } from './read-earnings.server.ts'

/** `/my/earnings/movements.csv`: all movements that the page's search finds, the newest first. */
export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const { currency: asked, sort, q } = askedIn(new URL(args.request.url))
  const { currency } = await getFinancial(ctx, { ownerId: me.id, currency: asked, limit: 1 })
  const t = messagesIn(ctx.locale, words)
  const lines = [csvLine(t.columns)]
  let cursor: string | undefined
  do {
    const page = await listMovements(ctx, { ownerId: me.id, currency: asked, sort, q, cursor, limit: 100 })
    for (const row of page.items) lines.push(lineOf(row, currency as Currency, ctx))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  const name = `${t.file}-${currency}-${ctx.now().toISOString().slice(0, 10)}.csv`
  return new Response(byteOrderMark + lines.join(''), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' } })
}

function lineOf({ createdAt, kind, order, from, to, amountCents }: Movement, currency: Currency, ctx: Ctx): string {
  const t = messagesIn(ctx.locale, words)
  const named = (account: string | null) => (account === null ? t.outside : (t.accounts[account] ?? account))
  return csvLine([createdAt, t.kinds[kind] ?? kind, order?.number ?? '', order?.title ?? '', order?.buyer ?? '', named(from), named(to), amountText(to === null ? -amountCents : amountCents, currency), currency.toUpperCase()])
}
