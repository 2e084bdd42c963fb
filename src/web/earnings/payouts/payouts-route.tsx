import { redirect } from 'react-router'
import { decidePayout, listPayouts } from '#modules/earnings/index.ts'
import { mayManagePayouts } from '#modules/earnings/policy.ts'
import { payoutStatuses } from '#modules/earnings/shapes.ts'
import { parseId } from '#platform/parse.ts'
import { allow } from '#platform/policy.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { payoutsPage as words } from '#web/messages/en/earnings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { CountTabs } from '#web/ui/count-tabs.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/payouts-route.ts'
import { PayoutTable } from './payout-table.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  allow(mayManagePayouts(ctx.actor))
  const { searchParams } = new URL(args.request.url)
  const status = payoutStatuses.find((one) => one === searchParams.get('status')) ?? 'requested'
  const { items, nextCursor } = await listPayouts(ctx, { status, cursor: searchParams.get('cursor') ?? undefined, limit: 24 })
  return { status, statuses: payoutStatuses, rows: items.map((one) => ({ ...one, isMine: one.owner.id === me.id })), nextCursor }
}

export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    const id = parseId(form.text('id'), 'payout')
    const step = form.text('step') === 'pay' ? 'pay' : 'decline'
    await decidePayout(ctx, { id, step, note: form.optional('note') })
    return redirect(addresses.payouts, { status: 303, headers: { 'set-cookie': flashCookie(step === 'pay' ? 'payoutSent' : 'payoutDeclined') } })
  })
}

/** `/admin/payouts`: what members want sent, for who sends it (T-11). */
export default function Payouts({ loaderData: { status, statuses, rows, nextCursor }, actionData }: Route.ComponentProps) {
  const t = useMessages(words)
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-read text-ink-soft">{t.lead}</p>
      <div className="mt-8 mb-6">
        <CountTabs label={t.states} tabs={statuses.map((one) => ({ to: one === 'requested' ? addresses.payouts : `${addresses.payouts}?status=${one}`, label: t.tabs[one], isCurrent: one === status }))} />
      </div>
      {rows.length > 0 ? (
        <PayoutTable rows={rows} status={status} result={actionData} />
      ) : (
        <EmptyState emblem="no payouts" title={t.noneTitle}>
          {t.none[status]}
        </EmptyState>
      )}
      <LoadMore nextCursor={nextCursor} />
    </div>
  )
}
