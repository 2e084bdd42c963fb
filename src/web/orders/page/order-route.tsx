import { toDataURL } from 'qrcode'
import { redirect, type ShouldRevalidateFunctionArgs } from 'react-router'
import { threadToTalkIn } from '#modules/messaging/index.ts'
import { downloadsOf, getOrder, namesOfFiles } from '#modules/orders/index.ts'
import { roleIn } from '#modules/orders/policy.ts'
import { isToPay } from '#modules/orders/states.ts'
import { offeredMethods } from '#modules/payments/index.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { orderPage as words, orderStates } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { orderReviews } from '#web/reviews/order-reviews.server.ts'
import { OrderReviews } from '#web/reviews/order-reviews.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { useFreshPage } from '#web/live/use-fresh-page.ts'
import { isTalkStep, takeTalkStep } from '#web/talk/send.server.ts'
import { Breadcrumb } from '#web/ui/breadcrumb.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { OrderStateBadge } from '../order-state-badge.tsx'
import type { Route } from './+types/order-route.ts'
import { Downloads } from './downloads.tsx'
import { NextStep } from './next-step.tsx'
import { type OrderData, otherSide, shownState } from './order-data.ts'
import { OrderFacts } from './order-facts.tsx'
import { PaymentBox } from './payment-box.tsx'
import { OnRecord } from './on-record.tsx'
import { OrderTalk } from './order-talk.tsx'
import { talkOf } from './talk-of.server.ts'
import { takeStepFromForm } from './take-step.server.ts'
import { Timeline } from './timeline.tsx'

export async function loader(args: Route.LoaderArgs): Promise<OrderData> {
  const { ctx, me } = requireMember(args)
  const order = await getOrder(ctx, { id: args.params.id.slice(0, 64) })
  // Moderators still read what they settled.
  const role = roleIn(ctx.actor, { buyerId: order.buyer.id, sellerId: order.seller.id, status: order.status }) ?? 'moderator'
  const { payment } = order
  const isByHand = role === 'buyer' && order.allowedActions.includes('submit-payment')
  return {
    order,
    role,
    isLate: order.dueAt !== null && new Date(order.dueAt) < ctx.now(),
    fileNames: await namesOfFiles(ctx, order),
    downloads: await downloadsOf(ctx, order),
    reviews: await orderReviews(ctx, order.id, role),
    qr: isByHand ? await toDataURL(payment.transferCode ?? payment.reference, { margin: 2, scale: 6, errorCorrectionLevel: 'M' }) : null,
    otherMethods: role === 'buyer' && isToPay(order) ? offeredMethods(ctx).filter((method) => method !== payment.method) : [],
    myName: me.displayName,
    talk: role === 'buyer' || role === 'seller' ? await talkOf(ctx, { order, me: me.id, search: new URL(args.request.url).searchParams }) : null,
  }
}

/** Every step of the order, and every message in it. */
export async function action(args: Route.ActionArgs) {
  const { me } = requireMember(args)
  return submit(args, async (ctx, form) => {
    const order = await getOrder(ctx, { id: args.params.id.slice(0, 64) })
    if (isTalkStep(form.text('step'))) {
      const other = me.id === order.buyer.id ? order.seller : order.buyer
      const threadId = await threadToTalkIn(ctx, 'order', order.id)
      await takeTalkStep(ctx, form, { memberId: me.id, ...(threadId === null ? { receiverId: other.id, orderId: order.id } : { threadId }) })
      return redirect(`${addresses.order(order.id)}#write`, 303)
    }
    const said = await takeStepFromForm(ctx, { order, memberId: me.id, form })
    return redirect(addresses.order(order.id), { status: 303, headers: { 'set-cookie': flashCookie(said) } })
  })
}

/** What is refused for its state stands elsewhere meanwhile: the page shows where. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) => actionStatus === 409 || defaultShouldRevalidate

/** `/orders/:id`: one order, for both sides and who helps them. */
export default function OrderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { order, role } = loaderData
  const t = useMessages(words)
  const states = useMessages(orderStates)
  const title = t.title({ number: order.number })
  const list = role === 'seller' ? { label: t.myOrders, to: addresses.myOrders } : role === 'buyer' ? { label: t.myPurchases, to: addresses.myPurchases } : { label: t.disputes, to: addresses.disputes }
  // What it came from follows it a moment later, and with it what may be said of each other.
  useFreshPage(({ type, orderId, connectionId }) => (type === 'order' && orderId === order.id) || (type === 'connection' && connectionId === order.connectionId))
  const isParty = role === 'buyer' || role === 'seller'
  return (
    <div className="hall pt-6">
      <PageHead title={`${title}: ${states[shownState(order)]}`} hidden />
      <Breadcrumb trail={[list, { label: title }]} />
      <header className="mt-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-3xl">{title}</h1>
          <OrderStateBadge order={order} />
        </div>
        <p className="mt-1.5 text-lg wrap-anywhere">{t.what({ title: order.items[0]?.title ?? '', more: order.items.length - 1 })}</p>
        <p className="mt-0.5 text-ink-soft wrap-anywhere">{t.fromTo({ buyer: order.buyer.displayName, seller: order.seller.displayName })}</p>
      </header>
      <div className="mt-7 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-10">
          <NextStep {...loaderData} result={actionData} />
          <Downloads {...loaderData} />
          {isParty && <OrderReviews orderId={order.id} reviews={loaderData.reviews} name={otherSide(loaderData).displayName} />}
          <OrderTalk {...loaderData} result={actionData} />
          <section>
            <h2 className="text-xl">{t.history}</h2>
            <Timeline {...loaderData} />
            <OnRecord {...loaderData} result={actionData} />
          </section>
        </div>
        <aside className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
          <PaymentBox {...loaderData} />
          <OrderFacts {...loaderData} />
        </aside>
      </div>
    </div>
  )
}
