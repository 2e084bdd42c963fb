import type { z } from 'zod'
import type { AnyRoute } from '#platform/api.ts'
import { schemaOf } from './json.ts'

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; made for programs.' },
    detail: { type: 'string', description: 'Made for people.' },
    errors: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } } },
  },
}

const failure = (description: string) => ({ description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } })

/** The OpenAPI 3.1 document of all calls, made from the same data that they run by. */
export function openApiDocument(routes: readonly AnyRoute[], publicUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Guildhall API',
      version: '1.0.0',
      description: 'Bearer token (from sign-in, or an API key) or session cookie. Lists are keyset-paginated with `limit` and `cursor`. Errors are RFC 9457 problem documents with a stable `code`.',
    },
    servers: [{ url: `${publicUrl}/api/v1` }],
    paths,
    components: {
      schemas: { Problem: problem },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' }, session: { type: 'apiKey', in: 'cookie', name: 'guildhall' } },
    },
  }
}

function operation(route: AnyRoute) {
  const status = String(route.status ?? 200)
  const media = route.takesFile ? ['application/json', 'multipart/form-data'] : ['application/json']
  const isCreating = route.method === 'POST' && status === '201'
  return {
    operationId: `${route.method.toLowerCase()}${route.path.replace(/[/:-]+(\w)/g, (_match, letter: string) => letter.toUpperCase())}`,
    summary: route.summary,
    tags: [route.path.split('/')[1] ?? ''],
    security: route.access === 'member' ? [{ bearer: [] }, { session: [] }] : [{}],
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...(isCreating ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 200 } }] : []),
    ],
    ...(route.body && { requestBody: { required: true, content: Object.fromEntries(media.map((type) => [type, { schema: schemaOf(route.body as z.ZodType, 'input') }])) } }),
    responses: {
      [status]: route.answer ? { description: 'OK', content: { 'application/json': { schema: schemaOf(route.answer, 'output') } } } : { description: 'Done' },
      ...(route.access === 'member' && { '401': failure('Not signed in'), '403': failure('Not allowed') }),
      ...(route.params && { '404': failure('Not there, or not for you') }),
      ...((route.body ?? route.query) && { '422': failure('Bad input, with each field named') }),
    },
  }
}

function parameters(shape: z.ZodType | undefined, place: 'path' | 'query') {
  if (!shape) return []
  const { properties = {}, required = [] } = schemaOf(shape, 'input') as { properties?: Record<string, object>; required?: string[] }
  return Object.entries(properties).map(([name, schema]) => ({ name, in: place, required: place === 'path' || required.includes(name), schema }))
}
