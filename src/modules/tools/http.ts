import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import { getTool, listTools } from './queries.ts'
import { ToolAddress, ToolListQuery, ToolShape } from './shapes.ts'

/** The directory changes with the program only, so that anybody may keep an answer for a while. */
const kept = 'public, max-age=300'

/** The tools part of the API contract. */
export function routes(api: Api): void {
  api.route({
    method: 'GET', path: '/tools', summary: 'The tools directory', access: 'anyone', query: ToolListQuery, answer: z.object({ items: z.array(ToolShape), nextCursor: z.null() }),
    run: async (ctx, { query }, door) => {
      door.setHeader('cache-control', kept)
      return { items: await listTools(ctx, query), nextCursor: null }
    },
  })
  api.route({
    method: 'GET', path: '/tools/:slug', summary: 'One tool', access: 'anyone', params: ToolAddress, answer: ToolShape,
    run: async (ctx, { params }, door) => {
      const tool = await getTool(ctx, params)
      door.setHeader('cache-control', kept)
      return tool
    },
  })
}
