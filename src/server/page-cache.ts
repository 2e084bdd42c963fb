import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Freshness } from '#platform/freshness.ts'
import { isKnown, weakEtag } from './etag.ts'

/** A public page as it was made for no visitor in particular. */
export interface MadePage {
  status: number
  headers: [name: string, value: string][]
  bytes: Buffer
  /** False for what only this request may have: a cookie was set, or the page is an error's. */
  mayBeKept: boolean
}

interface KeptPage extends MadePage {
  version: number
  etag: string
  encoded: { br?: Promise<Buffer>; gzip?: Promise<Buffer> }
}

/** Beyond a minute even "3 minutes ago" begins to lie. */
const longestMs = 60_000
const mostBytes = 24 * 1024 * 1024

const compress = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
}

/** Keeps the public pages of visitors whole, and answers from there. */
export interface PageCache {
  /** Answers with the page under `key`: kept, being made already, or made now. */
  answer(request: FastifyRequest, reply: FastifyReply, key: string, make: () => Promise<MadePage>): Promise<FastifyReply>
}

/**
 * A page stays until anything changes that a visitor may see (`freshness`), at most a minute. Many who ask at
 * once wait for one rendering; one that began before a change is shown to nobody who asks after it.
 */
export function createPageCache(freshness: Freshness): PageCache {
  const kept = new LRUCache<string, KeptPage>({ maxSize: mostBytes, sizeCalculation: (page) => page.bytes.length + 2_048, ttl: longestMs })
  const making = new Map<string, Promise<KeptPage>>()

  async function pageOf(key: string, make: () => Promise<MadePage>): Promise<KeptPage> {
    const version = freshness.version()
    const found = kept.get(key)
    if (found?.version === version) return found
    const flight = `${version} ${key}`
    const underWay = making.get(flight)
    if (underWay) return underWay
    const made = make()
      .then((page): KeptPage => ({ ...page, version, etag: weakEtag(page.bytes), encoded: {} }))
      .finally(() => making.delete(flight))
    making.set(flight, made)
    const page = await made
    if (page.mayBeKept && version >= (kept.get(key)?.version ?? 0)) kept.set(key, page)
    return page
  }

  return {
    async answer(request, reply, key, make) {
      const page = await pageOf(key, make)
      if (!page.mayBeKept) return send(reply, page, page.bytes)
      reply.header('etag', page.etag).header('cache-control', 'private, no-cache').header('vary', 'cookie, accept-encoding')
      // Without its policy: a browser would judge the stored page's scripts by it.
      if (isKnown(request, page.etag)) return reply.code(304).send()
      const encoding = encodingOf(request.headers['accept-encoding'])
      if (encoding === null) return send(reply, page, page.bytes)
      const bytes = await (page.encoded[encoding] ??= compress[encoding](page.bytes))
      return send(reply.header('content-encoding', encoding), page, bytes)
    },
  }
}

function send(reply: FastifyReply, page: MadePage, bytes: Buffer): FastifyReply {
  for (const [name, value] of page.headers) reply.header(name, value)
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store')
  return reply.code(page.status).send(bytes)
}

function encodingOf(accepted: string | string[] | undefined): 'br' | 'gzip' | null {
  const names = new Set(String(accepted ?? '').split(',').map((one) => one.trim()).filter((one) => !/;\s*q=0(\.0*)?$/.test(one)).map((one) => one.replace(/;.*/, '')))
  return names.has('br') ? 'br' : names.has('gzip') ? 'gzip' : null
}
