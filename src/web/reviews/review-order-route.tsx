import { redirect } from 'react-router'
import { getOrder } from '#modules/orders/index.ts'
import { roleIn } from '#modules/orders/policy.ts'
import { writeReview } from '#modules/reviews/index.ts'
import { notFound } from '#platform/errors.ts'
import { parseId } from '#platform/parse.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { reviewForms } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/review-order-route.ts'
import { orderReviews } from './order-reviews.server.ts'
import { readReview } from './read-review.ts'
import { ReviewForm } from './review-form.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const order = await getOrder(ctx, { id: args.params.id.slice(0, 64) })
  const role = roleIn(ctx.actor, { buyerId: order.buyer.id, sellerId: order.seller.id, status: order.status })
  if (role !== 'buyer' && role !== 'seller') throw notFound('order')
  const { mine, mayReview } = await orderReviews(ctx, order.id, role)
  return { order: { id: order.id, number: order.number, titles: order.items.map(({ title }) => title) }, name: (role === 'buyer' ? order.seller : order.buyer).displayName, isDone: mine !== null, mayReview }
}

export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    const orderId = parseId(args.params.id, 'order')
    await writeReview(ctx, { orderId, ...readReview(form) })
    return redirect(`${addresses.order(orderId)}#reviews`, { status: 303, headers: { 'set-cookie': flashCookie('reviewWritten') } })
  })
}

/** `/orders/:id/review`: how it was; also where the form of the order's page comes to when something is missing. */
export default function ReviewOrder({ loaderData: { order, name, isDone, mayReview }, actionData }: Route.ComponentProps) {
  const t = useMessages(reviewForms)
  return (
    <div className="mx-auto max-w-form px-4 pt-10 sm:pt-14">
      <PageHead title={t.orderTitle({ number: order.number })} hidden />
      <h1 className="text-3xl wrap-anywhere">{t.title({ name })}</h1>
      <ul className="mt-2 text-ink-soft">
        {order.titles.map((title, at) => (
          <li key={at} className="wrap-anywhere">{title}</li>
        ))}
      </ul>
      <div className="mt-8">
        {mayReview || actionData ? (
          <>
            <p className="mb-5 text-sm text-ink-soft">{t.lead}</p>
            <ReviewForm result={actionData} />
          </>
        ) : (
          <p>{isDone ? t.already : t.notDone}</p>
        )}
      </div>
      <p className="mt-6">
        <a href={addresses.order(order.id)} className="link inline-flex min-h-11 items-center text-sm">
          {t.toOrder}
        </a>
      </p>
    </div>
  )
}
