import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import { listAnswer } from '#platform/lists.ts'
import { parseId } from '#platform/parse.ts'
import { moveConnection } from './commands/move-connection.ts'
import { openConnection } from './commands/open-connection.ts'
import { rateConnection } from './commands/rate-connection.ts'
import { getConnection, listConnections } from './queries.ts'
import { ChangeConnection, ConnectionListQuery, ConnectionShape, OpenConnection, RateConnection } from './shapes.ts'

const One = z.object({ id: z.string().max(64) })

/** The id in an address; 404 for what cannot be one. */
const connectionId = ({ id }: z.output<typeof One>) => ({ id: parseId(id, 'connection') })

/** The connections part of the API contract. */
export function routes(api: Api): void {
  api.route({
    method: 'POST', path: '/connections', summary: 'Answer an ask, ask about an offer, or ask somebody to work together', access: 'member', body: OpenConnection, answer: ConnectionShape, status: 201,
    run: async (ctx, { body }) => getConnection(ctx, await openConnection(ctx, body)),
  })
  api.route({
    method: 'GET', path: '/connections', summary: 'One’s own connections, newest first', access: 'member', query: ConnectionListQuery, answer: listAnswer(ConnectionShape),
    run: (ctx, { query }) => listConnections(ctx, query),
  })
  api.route({
    method: 'GET', path: '/connections/:id', summary: 'One connection, for its two sides', access: 'member', params: One, answer: ConnectionShape,
    run: (ctx, { params }) => getConnection(ctx, params),
  })
  api.route({
    method: 'PATCH', path: '/connections/:id', summary: 'Take a connection on, or agree on a price', access: 'member', params: One, body: ChangeConnection, answer: ConnectionShape,
    run: async (ctx, { params, body }) => {
      await moveConnection(ctx, { ...connectionId(params), changes: body })
      return getConnection(ctx, params)
    },
  })
  api.route({
    method: 'POST', path: '/connections/:id/rate', summary: 'Rate the other side of a completed connection, once', access: 'member', params: One, body: RateConnection, answer: ConnectionShape, status: 200,
    run: async (ctx, { params, body }) => {
      await rateConnection(ctx, { ...connectionId(params), ...body })
      return getConnection(ctx, params)
    },
  })
}
