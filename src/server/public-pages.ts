import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { matchRoutes, type RouteObject, type ServerBuild } from 'react-router'

/**
 * Says of a path whether its page is the same for every visitor: its route exports `handle = { isPublic: true }`.
 * Such a page has no form with a key, says nothing about the request, and depends on the address and theme alone.
 */
export function publicPathsOf(build: ServerBuild): (pathname: string) => boolean {
  const routes = childrenOf(build, undefined)
  // Matching ranks all routes anew, which costs as much as the rest of an answer that is kept.
  const known = new LRUCache<string, boolean>({ max: 5_000 })
  return (pathname) => {
    const found = known.get(pathname)
    if (found !== undefined) return found
    const leaf = matchRoutes(routes, pageOf(pathname))?.at(-1)
    const handle = leaf?.route.handle as { isPublic?: boolean } | undefined
    const isPublic = handle?.isPublic === true
    if (pathname.length <= 300) known.set(pathname, isPublic)
    return isPublic
  }
}

/** The page whose data is fetched at `….data` (React Router's single fetch); `/sign-in/code.data` is no offer of somebody's. */
const pageOf = (pathname: string): string => (pathname === '/_root.data' ? '/' : pathname.replace(/(?:\/_)?\.data$/, '')) || '/'

function childrenOf(build: ServerBuild, parentId: string | undefined): RouteObject[] {
  const own = Object.values(build.routes).filter((route) => route !== undefined && route.parentId === parentId)
  return own.flatMap((route): RouteObject[] => {
    if (!route) return []
    const base = { id: route.id, handle: route.module.handle, ...(route.path !== undefined && { path: route.path }) }
    return [route.index ? { ...base, index: true } : { ...base, children: childrenOf(build, route.id) }]
  })
}

const themeCookie = /(?:^|;\s*)(theme=(?:light|dark|system))(?:;|$)/

/** The request as every visitor's: the address and the theme, and nothing else that could end up in a page. */
export function impersonalRequest(request: FastifyRequest): Request {
  const theme = themeOf(request)
  const url = new URL(request.originalUrl.replace(/^\/+/, '/'), `${request.protocol}://${request.host}`)
  return new Request(url, { headers: { host: request.host, ...(theme && { cookie: theme }) } })
}

/** What such a page depends on. */
export function pageKey(request: FastifyRequest): string {
  return `${themeOf(request)} ${request.protocol}://${request.host}${request.originalUrl}`
}

const themeOf = (request: FastifyRequest) => themeCookie.exec(request.headers.cookie ?? '')?.[1] ?? ''

/**
 * A page that was rendered with a nonce, ready to be kept: without it, and with the hashes (CSP level 3, 2.3.1)
 * of the inline scripts that carried it. A script that got in by a member's words carries none, and stays dead.
 */
export function withHashes(html: string, nonce: string): { html: string; hashes: string[] } {
  const ours = new RegExp(`<script nonce="${nonce.replaceAll('+', '\\+')}"[^>]*>([\\s\\S]*?)</script>`, 'g')
  const hashes = [...html.matchAll(ours)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return { html: html.replaceAll(` nonce="${nonce}"`, ''), hashes: [...new Set(hashes)] }
}
