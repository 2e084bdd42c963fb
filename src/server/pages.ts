import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { rateLimitHeaders } from '#platform/limit-headers.ts'
import type { MadePage, PageCache } from './page-cache.ts'
import { refusalsAsPages } from './page-errors.ts'
import { type PageContext, pageContext } from './page-context.ts'
import { replyWithPlainPage } from './plain-page.ts'
import { impersonalRequest, pageKey, publicPathsOf, withHashes } from './public-pages.ts'

/** Connect-style middleware, as Vite's development server brings it. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void

/** Where the pages come from: a finished build, or in development a function that asks Vite each time. */
export interface PagesSource {
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** The directory with the browser's files; absent in development, where the middleware serves them. */
  clientDirectory?: string
  middleware?: Middleware
}

/** What makes and keeps the pages that are the same for every visitor. */
export interface PublicPages {
  cache: PageCache
  /** Whether nobody the hall knows sent this request. */
  isVisitors(request: FastifyRequest): boolean
  contextFor(request: FastifyRequest): PageContext
  /** The Content-Security-Policy of a page whose inline scripts have these hashes. */
  policyFor(hashes: readonly string[]): string
}

export interface PagesOptions extends PagesSource {
  contextFor(request: FastifyRequest, reply: FastifyReply): Promise<PageContext>
  publicPages?: PublicPages
}

const formLimit = 1024 * 1024
const uploadLimit = 12 * 1024 * 1024

/** Answers everything that no other route does with React Router's pages, as whole (not streamed) documents. */
export async function registerPages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const { build, clientDirectory, middleware, contextFor, publicPages } = options
  const isPublic = typeof build === 'function' ? () => false : publicPathsOf(build)
  const handle =
    typeof build === 'function'
      ? async (request: Request, context: RouterContextProvider) =>
          createRequestHandler(refusalsAsPages(await build()), 'development')(request, context)
      : createRequestHandler(refusalsAsPages(build), 'production')

  await app.register(async (pages) => {
    if (clientDirectory) await serveFiles(pages, clientDirectory)
    // Forms and uploads reach React Router as the bytes that were sent.
    pages.removeAllContentTypeParsers()
    pages.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit: uploadLimit }, (_request, body, done) => done(null, body))
    pages.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: formLimit }, (_request, body, done) => done(null, body))

    pages.setErrorHandler((error, request, reply) => replyWithPlainPage(error, request, reply))

    pages.route({
      method: ['GET', 'HEAD', 'POST'],
      url: '/*',
      config: { formBytes: uploadLimit },
      async handler(request, reply) {
        if (middleware && (await taken(middleware, request.raw, reply.raw))) return reply.hijack()
        if (publicPages && request.method !== 'POST' && publicPages.isVisitors(request) && isPublic(pathOf(request))) {
          return publicPages.cache.answer(request, reply, pageKey(request), () => makePublicPage(publicPages, request, handle))
        }
        const page = await contextFor(request, reply)
        const response = await handle(webRequest(request, reply), contextWith(page))
        reply.headers(rateLimitHeaders(page.ctx.limitsTaken))
        return send(reply, response, page.rendered?.response === response ? page.rendered.bytes : undefined)
      },
    })
  })
}

type Handle = (request: Request, context: RouterContextProvider) => Promise<Response>

function contextWith(page: PageContext): RouterContextProvider {
  const context = new RouterContextProvider()
  context.set(pageContext, page)
  return context
}

/** Makes a page for every visitor at once. Kept is only what went well and sets nothing for anybody. */
async function makePublicPage(publicPages: PublicPages, request: FastifyRequest, handle: Handle): Promise<MadePage> {
  const page = publicPages.contextFor(request)
  const response = await handle(impersonalRequest(request), contextWith(page))
  const headers = [...response.headers]
  if (page.rendered?.response !== response) return { status: response.status, headers, bytes: Buffer.from(await response.arrayBuffer()), mayBeKept: false }
  const { html, hashes } = withHashes(page.rendered.bytes.toString(), page.nonce)
  headers.push(['content-security-policy', publicPages.policyFor(hashes)])
  return { status: response.status, headers, bytes: Buffer.from(html), mayBeKept: response.status === 200 && response.headers.getSetCookie().length === 0 }
}

const pathOf = (request: FastifyRequest): string => request.originalUrl.replace(/[?#].*$/, '').replace(/^\/+/, '/')

/** Built files: those under /assets carry a hash of their content in their name, so they may be kept for ever. */
async function serveFiles(pages: FastifyInstance, directory: string): Promise<void> {
  await pages.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    globIgnore: ['**/*.br', '**/*.gz', '**/.vite/**'],
    setHeaders(reply, path) {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
    },
  })
}

/** Whether the middleware answered the request by itself. */
function taken(middleware: Middleware, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  return new Promise((resolve, reject) => {
    response.once('close', () => resolve(true))
    middleware(request, response, (error) => (error ? reject(error) : resolve(false)))
  })
}

/** The same request in the web's own terms; its address is the one that trusted proxies vouch for. */
function webRequest(request: FastifyRequest, reply: FastifyReply): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  headers.set('host', request.host)
  headers.delete('x-forwarded-host')
  const aborted = new AbortController()
  reply.raw.once('close', () => reply.raw.writableFinished || aborted.abort())
  const url = new URL(request.originalUrl.replace(/^\/+/, '/'), `${request.protocol}://${request.host}`)
  const body = Buffer.isBuffer(request.body) && request.method !== 'GET' && request.method !== 'HEAD' ? new Uint8Array(request.body) : null
  return new Request(url, { method: request.method, headers, body, signal: aborted.signal })
}

async function send(reply: FastifyReply, response: Response, rendered: Buffer | undefined): Promise<FastifyReply> {
  reply.code(response.status)
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store')
  if (rendered) return reply.send(rendered)
  if (response.body === null) return reply.send()
  return reply.send(Buffer.from(await response.arrayBuffer()))
}
