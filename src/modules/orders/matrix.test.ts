import { expect, test } from 'vitest'
import { newWare, order, roads, sent, staff, take, walk } from '#kit/orders.ts'
import { useStage } from '#kit/stage.ts'
import type { Ctx } from '#platform/context.ts'
import { isAppError } from '#platform/errors.ts'
import { takeStep } from './index.ts'
import { type AskedStep, stepBodies } from './shapes.ts'
import { allowedSteps, firstStatus, orderKinds, type OrderKind, orderRoles, orderSteps, type OrderStatus, paymentStatuses, type Standing, waitOf, ways } from './states.ts'

const stage = useStage()
const asked = Object.keys(stepBodies) as AskedStep[]
const actors = ['buyer', 'seller', 'moderator', 'admin', 'stranger'] as const
type Actor = (typeof actors)[number]

/** What T-2, T-7 and T-9 allow, written down a second time: state → step → who, and where it leads. */
const rules: Record<OrderKind, Partial<Record<OrderStatus, string>>> = {
  service: {
    PENDING_PAYMENT: 'submit-payment:buyer>PAYMENT_SUBMITTED cancel:buyer,seller,admin>CANCELED',
    PAYMENT_SUBMITTED: 'confirm-payment:seller>PAYMENT_CONFIRMED reject-payment:seller>PENDING_PAYMENT cancel:seller,admin>CANCELED',
    PAYMENT_CONFIRMED: 'start:seller>IN_PROGRESS submit-work:seller>SUBMITTED cancel:seller,admin>CANCELED dispute:buyer>DISPUTED refund:seller,admin>REFUNDED',
    IN_PROGRESS: 'submit-work:seller>SUBMITTED cancel:seller,admin>CANCELED dispute:buyer>DISPUTED refund:seller,admin>REFUNDED',
    SUBMITTED: 'approve:buyer>COMPLETED revision:buyer>REVISION_REQUESTED dispute:buyer>DISPUTED refund:seller,admin>REFUNDED',
    REVISION_REQUESTED: 'submit-work:seller>SUBMITTED dispute:buyer>DISPUTED refund:seller,admin>REFUNDED',
    COMPLETED: 'dispute:buyer>DISPUTED refund:seller,admin>REFUNDED',
    DISPUTED: 'settle:buyer,moderator,admin>PAYMENT_CONFIRMED refund:seller,moderator,admin>REFUNDED',
    CANCELED: '',
    REFUNDED: '',
  },
  goods: {
    PENDING: 'submit-payment:buyer>PENDING cancel:buyer,seller,admin>CANCELED',
    PROCESSING: 'ship:seller>SHIPPED cancel:seller,admin>CANCELED dispute:buyer>DISPUTED refund:seller,admin>REFUNDED',
    SHIPPED: 'deliver:buyer>DELIVERED dispute:buyer>DISPUTED refund:seller,admin>REFUNDED',
    DELIVERED: 'dispute:buyer>DISPUTED refund:seller,admin>REFUNDED',
    DISPUTED: 'settle:buyer,moderator,admin>PROCESSING refund:seller,moderator,admin>REFUNDED',
    CANCELED: '',
    REFUNDED: '',
  },
  digital: {
    PENDING_PAYMENT: 'submit-payment:buyer>PENDING_PAYMENT cancel:buyer,seller,admin>CANCELED',
    COMPLETED: 'dispute:buyer>DISPUTED refund:seller,admin>REFUNDED',
    DISPUTED: 'settle:buyer,moderator,admin>COMPLETED refund:seller,moderator,admin>REFUNDED',
    CANCELED: '',
    REFUNDED: '',
  },
}

function ruleOf(kind: OrderKind, from: OrderStatus, step: AskedStep): { by: string[]; to: string } | undefined {
  for (const rule of (rules[kind][from] ?? '').split(' ')) {
    const [name, by = '', to = ''] = rule.split(/[:>]/)
    if (name === step) return { by: by.split(','), to }
  }
  return undefined
}

test.each(orderKinds)('every state × step × actor of %s orders, as the rules say', async (kind) => {
  const people = { buyer: await stage.person(`${kind}-buyer`), seller: await stage.person(`${kind}-seller`), stranger: await stage.person(`${kind}-other`) }
  const clerk = await stage.person(`${kind}-clerk`)
  const ware = await newWare(people.seller, kind)
  const contexts: Record<Actor, Ctx> = { buyer: people.buyer.ctx(), seller: people.seller.ctx(), stranger: people.stranger.ctx(), moderator: staff(stage, clerk, 'moderator'), admin: staff(stage, clerk, 'admin') }
  const make = async (from: OrderStatus) => {
    const id = await order(people.buyer, ware)
    await walk(id, people.buyer, people.seller, roads[kind][from] ?? [])
    return id
  }
  const statusOf = async (id: string) => (await people.buyer.call('GET', `/orders/${id}`)).body
  let walked = 0
  for (const from of Object.keys(rules[kind]) as OrderStatus[]) {
    const still = await make(from)
    const before = await statusOf(still)
    expect(before.status).toBe(from)
    for (const step of asked) {
      const rule = ruleOf(kind, from, step)
      for (const actor of actors) {
        walked += 1
        const isAllowed = rule?.by.includes(actor) ?? false
        const id = isAllowed ? await make(from) : still
        const outcome = await takeStep(contexts[actor], id, step, sent[step] ?? {}).then(() => 'done', (error: unknown) => (isAppError(error) ? String(error.status) : String(error)))
        // Moderators are called by a dispute; before there is no order for them.
        const isHidden = actor === 'stranger' || (actor === 'moderator' && from !== 'DISPUTED')
        const expected = isAllowed ? 'done' : isHidden ? '404' : rule ? '403' : expect.stringMatching(/^(403|409)$/)
        expect([from, step, actor, outcome]).toEqual([from, step, actor, expected])
        if (isAllowed) expect([from, step, (await statusOf(id)).status]).toEqual([from, step, rule?.to])
      }
    }
    // Whatever was refused has changed nothing, and the buttons are those of the rules.
    expect(await statusOf(still)).toEqual(before)
    for (const [role, who] of [['buyer', people.buyer], ['seller', people.seller]] as const) {
      const shown = (await who.call('GET', `/orders/${still}`)).body.allowedActions as unknown as string[]
      expect([from, role, shown.toSorted()]).toEqual([from, role, asked.filter((step) => ruleOf(kind, from, step)?.by.includes(role)).toSorted()])
    }
  }
  expect(walked).toBe(Object.keys(rules[kind]).length * asked.length * actors.length)
}, 120_000)

test('a step that is never somebody’s is 403 from wherever; one that is not possible from here is 409', async () => {
  const [buyer, seller] = [await stage.person('ann'), await stage.person('ben')]
  const id = await order(buyer, await newWare(seller, 'service'))
  for (const [who, step, status] of [[seller, 'submit-payment', 403], [buyer, 'confirm-payment', 403], [seller, 'approve', 403], [buyer, 'refund', 403], [buyer, 'ship', 409], [seller, 'confirm-payment', 409], [buyer, 'approve', 409]] as const) {
    expect([step, (await take(who, id, step)).status]).toEqual([step, status])
  }
  expect((await take(buyer, id, 'approve')).body).toMatchObject({ code: 'illegal_transition', from: 'PENDING_PAYMENT', paymentStatus: 'UNPAID', allowed: ['submit-payment', 'cancel'] })
})

test('the table holds together: every state is reached, every unfinished one waits for somebody, what is due may happen', () => {
  for (const kind of orderKinds) {
    const all = new Set<OrderStatus>([firstStatus[kind]])
    for (const way of ways[kind]) for (const status of [...way.from, way.to]) if (status !== 'same' && status !== 'before') all.add(status)
    const reached = new Set<OrderStatus>([firstStatus[kind]])
    for (let size = 0; size < reached.size; ) {
      size = reached.size
      for (const way of ways[kind]) if (way.from.some((from) => reached.has(from)) && way.to !== 'same' && way.to !== 'before') reached.add(way.to)
    }
    expect([kind, [...all].toSorted()]).toEqual([kind, [...reached].toSorted()])
    for (const status of all) {
      const isOver = ['COMPLETED', 'DELIVERED', 'CANCELED', 'REFUNDED'].includes(status)
      const wait = waitOf(status, 'CONFIRMED')
      expect([kind, status, wait === null]).toEqual([kind, status, isOver])
      if (wait?.next) expect([kind, status, ways[kind].some((way) => way.step === wait.next && way.from.includes(status) && way.by.includes('system'))]).toEqual([kind, status, true])
    }
  }
})

test('nobody can pay twice, take back what was never paid, or do anything to what is over', () => {
  for (const kind of orderKinds) {
    for (const status of Object.keys(rules[kind]) as OrderStatus[]) {
      for (const paymentStatus of paymentStatuses) {
        const standing: Standing = { kind, status, paymentStatus, revisionsLeft: 1, canceledBecause: null, isByHand: true }
        for (const role of orderRoles) {
          const steps = allowedSteps(standing, role)
          expect(steps.every((step) => orderSteps.includes(step))).toBe(true)
          if (['CONFIRMED', 'PARTLY_REFUNDED', 'REFUNDED'].includes(paymentStatus)) expect(steps.filter((step) => /payment/.test(step))).toEqual([])
          if (['UNPAID', 'FAILED', 'SUBMITTED', 'REFUNDED'].includes(paymentStatus) && role !== 'system') expect(steps).not.toContain('refund')
          if (status === 'REFUNDED' || (status === 'CANCELED' && role !== 'system')) expect([kind, status, role, steps]).toEqual([kind, status, role, []])
        }
      }
    }
  }
})
