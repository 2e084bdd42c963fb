import { listDisputes } from '#modules/orders/index.ts'
import type { Order } from '#modules/orders/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { disputes as words } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { Badge } from '#web/ui/badge.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import type { Route } from './+types/disputes-route.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const { items, nextCursor } = await listDisputes(ctx, { cursor: new URL(args.request.url).searchParams.get('cursor') ?? undefined })
  return { disputes: items.map((order) => disputeOf(order, ctx.now())), nextCursor }
}

function disputeOf({ id, number, items, buyer, seller, totalCents, currency, timeline, dueAt }: Order, now: Date) {
  const opened = timeline.findLast(({ step }) => step === 'dispute')
  return { id, number, title: items[0]?.title ?? '', buyer: buyer.displayName, seller: seller.displayName, totalCents, currency, reason: opened?.reason ?? '', openedAt: opened?.createdAt ?? null, isLate: dueAt !== null && new Date(dueAt) < now }
}

/** `/admin/disputes`: orders in which somebody said that something is wrong, for those who decide. */
export default function Disputes({ loaderData }: Route.ComponentProps) {
  const { disputes, nextCursor } = loaderData
  const t = useMessages(words)
  const format = useFormat()
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-read text-ink-soft">{t.lead}</p>
      {disputes.length === 0 ? (
        <div className="mt-8">
          <EmptyState emblem="no disputes" title={t.emptyTitle}>
            {t.emptyText}
          </EmptyState>
        </div>
      ) : (
        <ul className="mt-8 max-w-3xl border-t border-line">
          {disputes.map((one) => (
            <li key={one.id} className="border-b border-line py-4">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <a href={addresses.order(one.id)} className="font-display font-medium wrap-anywhere underline-offset-4 hover:underline">
                  {one.number}: {one.title}
                </a>
                <span className="text-sm tabular-nums">{format.money(one.totalCents, one.currency)}</span>
              </p>
              <p className="text-sm text-ink-faint wrap-anywhere">
                {t.fromTo({ buyer: one.buyer, seller: one.seller })} · {one.openedAt && <RelativeTime at={one.openedAt} />} {one.isLate && <Badge tone="alarm">{t.late}</Badge>}
              </p>
              <p className="mt-1.5 line-clamp-3 text-sm wrap-anywhere text-ink-soft">{one.reason}</p>
            </li>
          ))}
        </ul>
      )}
      <LoadMore nextCursor={nextCursor} />
    </div>
  )
}
