import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import type { AnyRoute } from '#platform/api.ts'
import type { Config } from '#platform/config.ts'
import { openApiDocument } from './openapi.ts'

/** The OpenAPI document at /api/openapi.json, and readable at /api/docs. */
export async function mountDocs(api: FastifyInstance, routes: readonly AnyRoute[], config: Config): Promise<void> {
  const document = openApiDocument(routes, config.publicUrl)
  const text = JSON.stringify(document)
  api.get('/api/openapi.json', async (_request, reply) => reply.header('content-type', 'application/json; charset=utf-8').send(text))
  await api.register(swagger, { mode: 'static', specification: { document: document as never } })
  await api.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: true,
    // Without the bar that carries another project's logo.
    theme: { title: 'Guildhall API', css: [{ filename: 'guildhall.css', content: '.swagger-ui .topbar { display: none }' }] },
    uiConfig: { docExpansion: 'list', defaultModelsExpandDepth: 0 },
  })
}
