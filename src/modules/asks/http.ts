import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import type { Ctx } from '#platform/context.ts'
import { parseId } from '#platform/parse.ts'
import { archiveAsk } from './commands/archive-ask.ts'
import { changeAsk } from './commands/change-ask.ts'
import { createAsk } from './commands/create-ask.ts'
import { moveAsk } from './commands/move-ask.ts'
import { restoreAsk } from './commands/restore-ask.ts'
import { viewAsk } from './commands/view-ask.ts'
import { askList, AskListQuery, MyAsksQuery } from './list-query.ts'
import { getAsk, listAsks, listMyAsks, offersForAsk } from './queries.ts'
import { AskShape, askStatusShape, ChangeAsk, CreateAsk, MatchesShape } from './shapes.ts'

const One = z.object({ id: z.string().max(64) })
const List = askList(AskShape)

/** The id in an address; 404 for what cannot be one. */
const askId = (id: string) => parseId(id, 'ask')

/** Who and what may answer an ask, as a client is shown it. */
async function matches(ctx: Ctx, id: string): Promise<z.input<typeof MatchesShape>> {
  const { offers, people } = await offersForAsk(ctx, { id })
  return { offers: offers.map(({ offer, reasons }) => ({ ...offer, reasons })), people: people.map(({ person, offer, reasons }) => ({ ...person, offer, reasons })) }
}

/** The asks part of the API contract. */
export function routes(api: Api): void {
  api.route({
    method: 'POST', path: '/asks', summary: 'Ask for something', access: 'member', body: CreateAsk, answer: AskShape, status: 201,
    run: async (ctx, { body }) => getAsk(ctx, await createAsk(ctx, body)),
  })
  api.route({
    method: 'GET', path: '/asks', summary: 'Asks that everybody finds; without a status those that are not finished', access: 'anyone', query: AskListQuery, answer: List,
    run: (ctx, { query }) => listAsks(ctx, query),
  })
  api.route({
    method: 'GET', path: '/asks/me', summary: 'One’s own asks', access: 'member', query: MyAsksQuery, answer: List,
    run: (ctx, { query }) => listMyAsks(ctx, query),
  })
  api.route({
    method: 'GET', path: '/asks/:id', summary: 'One ask', access: 'anyone', params: One, answer: AskShape,
    run: (ctx, { params }) => getAsk(ctx, params),
  })
  api.route({
    method: 'PATCH', path: '/asks/:id', summary: 'Change an ask', access: 'member', params: One, body: ChangeAsk, answer: AskShape,
    run: async (ctx, { params, body }) => {
      await changeAsk(ctx, { id: askId(params.id), changes: body })
      return getAsk(ctx, params)
    },
  })
  api.route({
    method: 'DELETE', path: '/asks/:id', summary: 'Put an ask away; one that is not finished closes', access: 'member', params: One, status: 204,
    run: (ctx, { params }) => archiveAsk(ctx, { id: askId(params.id) }),
  })
  api.route({
    method: 'POST', path: '/asks/:id/restore', summary: 'Take an ask out of the archive', access: 'member', params: One, answer: AskShape,
    run: async (ctx, { params }) => {
      await restoreAsk(ctx, { id: askId(params.id) })
      return getAsk(ctx, params)
    },
  })
  api.route({
    method: 'PATCH', path: '/asks/:id/status', summary: 'Take an ask on to another state', access: 'member', params: One, body: z.strictObject({ status: askStatusShape }), answer: AskShape,
    run: async (ctx, { params, body }) => {
      await moveAsk(ctx, { id: askId(params.id), status: body.status })
      return getAsk(ctx, params)
    },
  })
  api.route({
    method: 'GET', path: '/asks/:id/matches', summary: 'Offers and people that may answer one’s ask, with why', access: 'member', params: One, answer: MatchesShape,
    run: (ctx, { params }) => matches(ctx, params.id),
  })
  api.route({
    method: 'POST', path: '/asks/:id/view', summary: 'Count a look at an ask, once per viewer and day', access: 'anyone', params: One, status: 204,
    run: (ctx, { params }, door) => viewAsk(ctx, { id: askId(params.id), address: door.address, userAgent: door.userAgent }),
  })
}
