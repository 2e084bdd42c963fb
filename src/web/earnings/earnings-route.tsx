import { addresses, withParameters } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { earnings as words } from '#web/messages/en/earnings.ts'
import { useLocale, useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { CountTabs } from '#web/ui/count-tabs.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/earnings-route.ts'
import { ByOffer } from './by-offer.tsx'
import type { EarningsData } from './earnings-data.ts'
import { moveMoney } from './move-money.server.ts'
import { MoveMoney } from './move-money.tsx'
import { MovementsPart } from './movements-part.tsx'
import { OverTime } from './over-time.tsx'
import { PayoutsPart } from './payouts-part.tsx'
import { readEarnings } from './read-earnings.server.ts'
import { SavingsPart } from './savings-part.tsx'
import { Sums } from './sums.tsx'

export async function loader(args: Route.LoaderArgs): Promise<EarningsData> {
  const { ctx, me } = requireMember(args)
  return readEarnings(ctx, me.id, new URL(args.request.url))
}

export async function action(args: Route.ActionArgs) {
  const { me } = requireMember(args)
  return submit(args, (ctx, form) => moveMoney(ctx, form, { ownerId: me.id, url: new URL(args.request.url) }))
}

/** `/my/earnings`: one's own money (T-12). */
export default function Earnings({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(words)
  const { money, asked, movements } = loaderData
  const isEmpty = money.totalEarningsCents === 0 && money.pendingCents === 0 && movements.length === 0 && !asked.q && !asked.sort
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 text-ink-soft">{t.lead}</p>
      {(loaderData.currencies.length > 1 || asked.currency) && <Currencies {...loaderData} />}
      {isEmpty ? <Nothing {...loaderData} /> : <Everything data={loaderData} result={actionData} />}
    </div>
  )
}

function Currencies({ currencies, money, asked }: EarningsData) {
  const t = useMessages(words)
  const names = new Intl.DisplayNames(useLocale(), { type: 'currency' })
  const tabs = currencies.map((code) => ({ to: withParameters(addresses.myEarnings, { currency: code, by: asked.by === 'month' ? undefined : asked.by }), label: names.of(code.toUpperCase()) ?? code.toUpperCase(), isCurrent: code === money.currency }))
  return (
    <div className="mt-6">
      <CountTabs label={t.currencies} tabs={tabs} />
    </div>
  )
}

function Nothing({ money, currencies }: EarningsData) {
  const t = useMessages(words)
  return (
    <div className="mt-8 grid items-start gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <EmptyState emblem="first earnings" title={t.emptyTitle} action={<LinkButton to={addresses.myOffers}>{t.emptyAction}</LinkButton>}>
        {currencies.length > 1 ? t.emptyOther({ currency: money.currency.toUpperCase() }) : t.emptyText}
      </EmptyState>
      <SavingsPart money={money} />
    </div>
  )
}

function Everything({ data, result }: { data: EarningsData; result: FormResult | undefined }) {
  const { money, overTime } = data
  const columns = 'mt-12 grid items-start gap-x-10 gap-y-12 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]'
  return (
    <>
      <Sums money={money} />
      <div className={columns}>
        <OverTime overTime={overTime} asked={data.asked} />
        <SavingsPart money={money} />
      </div>
      <MoveMoney money={money} result={result} />
      <div className={columns}>
        <ByOffer overTime={overTime} />
        <PayoutsPart payouts={data.payouts} />
      </div>
      <MovementsPart {...data} />
    </>
  )
}
