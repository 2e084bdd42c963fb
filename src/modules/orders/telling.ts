import { notify } from '#modules/notifications/index.ts'
import { membersWith } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { disputeOpened, isTold, orderDue, orderStep, paymentStep, type ToldStep } from './notices.ts'
import { namesOfOrder, waitOfOrder } from './queries.ts'

interface Taken extends Pick<ToldStep, 'orderId' | 'step' | 'by'> {
  buyerId: string
  sellerId: string
}

const ofPayments: readonly ToldStep['step'][] = ['submit-payment', 'confirm-payment', 'reject-payment']

/** Tells the other side of a step, and both where neither took it; `key` names the event. */
export async function tellOfStep(ctx: Ctx, { orderId, buyerId, sellerId, step, by }: Taken, key: string): Promise<void> {
  const names = isTold(step) ? await namesOfOrder(ctx, orderId) : undefined
  if (!names) return
  const sides = [{ id: buyerId, to: 'buyer' as const }, { id: sellerId, to: 'seller' as const }].filter(({ to }) => to !== by)
  const actor = by === 'buyer' ? { actorId: buyerId } : by === 'seller' ? { actorId: sellerId } : {}
  const notice = ofPayments.includes(step) ? paymentStep : orderStep
  for (const { id, to } of sides.toSorted((a, b) => (a.id < b.id ? -1 : 1))) await notify(ctx, notice, { to: id, ...actor, key, data: { orderId, ...names, step, by, to } })
  if (step === 'dispute') await tellWhoSettles(ctx, { orderId, ...names }, [buyerId, sellerId], key)
}

/** A party to an order is nothing else in it, so they are told nothing as moderators. */
async function tellWhoSettles(ctx: Ctx, data: Pick<ToldStep, 'orderId' | 'number' | 'title'>, sides: readonly string[], key: string): Promise<void> {
  const ids = await membersWith(ctx, 'orders.settle')
  for (const to of ids.filter((id) => !sides.includes(id))) await notify(ctx, disputeOpened, { to, key: `${key}:settle`, data })
}

/** Reminds whom an order waits for; `key` names the event. Nothing is said where it went on meanwhile. */
export async function tellOfDue(ctx: Ctx, { orderId, buyerId, sellerId, on, dueAt }: { orderId: string; buyerId: string; sellerId: string; on: 'buyer' | 'seller'; dueAt: string }, key: string): Promise<void> {
  const [names, wait] = [await namesOfOrder(ctx, orderId), await waitOfOrder(ctx, orderId)]
  if (!names || wait?.nextActor !== on || wait.dueAt?.toISOString() !== dueAt) return
  const to = on === 'buyer' ? buyerId : sellerId
  await notify(ctx, orderDue, { to, key, data: { orderId, ...names, dueAt, next: wait.dueStep } })
}
