import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import { listAnswer } from '#platform/lists.ts'
import { parseId } from '#platform/parse.ts'
import { decidePayout } from './commands/decide-payout.ts'
import { moveSavings } from './commands/move-savings.ts'
import { requestPayout } from './commands/request-payout.ts'
import { setMilestones } from './commands/set-milestones.ts'
import { listMovements } from './list.ts'
import { getEarningsOverTime } from './over-time.ts'
import { getFinancial, getPayout, listMyPayouts, listPayouts } from './queries.ts'
import { DecidePayout, FinancialQuery, FinancialShape, Milestones, MovementShape, MovementsQuery, MoveSum, OverTimeQuery, OverTimeShape, OwnedPayoutShape, PayoutShape, PayoutsQuery } from './shapes.ts'

const Mine = z.object({ userId: z.string().max(64) })
const root = '/dashboard/financial/:userId'

const firstPage = { limit: 24 }

function ownCalls(api: Api): void {
  api.route({
    method: 'GET', path: root, summary: 'One’s own money in one currency, with its history', access: 'member', params: Mine, query: FinancialQuery, answer: FinancialShape,
    run: (ctx, { params, query }) => getFinancial(ctx, { ownerId: parseId(params.userId, 'person'), ...query }),
  })
  for (const way of ['add', 'withdraw'] as const) {
    api.route({
      method: 'POST', path: `${root}/savings/${way}`, summary: way === 'add' ? 'Put money aside' : 'Take money out of the savings', access: 'member', params: Mine, body: MoveSum, answer: FinancialShape,
      run: async (ctx, { params, body }) => {
        const ownerId = parseId(params.userId, 'person')
        await moveSavings(ctx, { ownerId, way, ...body })
        return getFinancial(ctx, { ownerId, currency: body.currency, ...firstPage })
      },
    })
  }
  api.route({
    method: 'PUT', path: `${root}/milestones`, summary: 'Say what one saves for, all of it anew', access: 'member', params: Mine, body: Milestones, answer: FinancialShape,
    run: async (ctx, { params, body }) => {
      const ownerId = parseId(params.userId, 'person')
      await setMilestones(ctx, { ownerId, ...body })
      return getFinancial(ctx, { ownerId, currency: body.currency, ...firstPage })
    },
  })
  api.route({
    method: 'POST', path: `${root}/payouts`, summary: 'Ask for money to be sent', access: 'member', params: Mine, body: MoveSum, answer: PayoutShape, status: 201,
    run: async (ctx, { params, body }) => getPayout(ctx, (await requestPayout(ctx, { ownerId: parseId(params.userId, 'person'), ...body })).id),
  })
  api.route({
    method: 'GET', path: `${root}/payouts`, summary: 'One’s own payouts', access: 'member', params: Mine, query: PayoutsQuery, answer: listAnswer(PayoutShape),
    run: (ctx, { params, query }) => listMyPayouts(ctx, { ownerId: parseId(params.userId, 'person'), ...query }),
  })
}

function readingCalls(api: Api): void {
  api.route({
    method: 'GET', path: `${root}/earnings`, summary: 'What one has earned over time, and by which offers', access: 'member', params: Mine, query: OverTimeQuery, answer: OverTimeShape,
    run: (ctx, { params, query }) => getEarningsOverTime(ctx, { ownerId: parseId(params.userId, 'person'), ...query }),
  })
  api.route({
    method: 'GET', path: `${root}/movements`, summary: 'What happened to one’s money, a line for each fact', access: 'member', params: Mine, query: MovementsQuery, answer: listAnswer(MovementShape),
    run: (ctx, { params, query }) => listMovements(ctx, { ownerId: parseId(params.userId, 'person'), ...query }),
  })
}

/** The earnings part of the API contract. */
export function routes(api: Api): void {
  ownCalls(api)
  readingCalls(api)
  api.route({
    method: 'GET', path: '/payouts', summary: 'Everybody’s payouts, for who sends them', access: 'member', query: PayoutsQuery, answer: listAnswer(OwnedPayoutShape),
    run: (ctx, { query }) => listPayouts(ctx, query),
  })
  for (const step of ['pay', 'decline'] as const) {
    api.route({
      method: 'PATCH', path: `/payouts/:id/${step}`, summary: step === 'pay' ? 'Say that a payout was sent' : 'Decline a payout: it is available again', access: 'member', params: z.object({ id: z.string().max(64) }), body: DecidePayout, answer: PayoutShape,
      run: async (ctx, { params, body }) => {
        const id = parseId(params.id, 'payout')
        await decidePayout(ctx, { id, step, ...body })
        return getPayout(ctx, id)
      },
    })
  }
}
