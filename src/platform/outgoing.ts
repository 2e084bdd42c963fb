import { lookup as systemLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, type Dispatcher, request } from 'undici'
import { AppError, isAppError } from './errors.ts'
import { definePort } from './ports.ts'
import { isPublicAddress } from './public-address.ts'
import { readBounded } from './read-bounded.ts'

/** What is asked of the other side. */
export interface Errand {
  /** What we would like to have, as in the header of that name. */
  accept?: string
  /** The body is read no further than this, unpacked; default 1 MB. */
  maxBytes?: number
}

/** What the other side answered. */
export interface Fetched {
  /** Where the answer came from, after redirects. */
  url: string
  status: number
  /** The content type with its parameters, in lower case; empty where none was said. */
  contentType: string
  body: Buffer
  /** There was more than we read. */
  isCut: boolean
}

/** The one client for every address that a member can choose. */
export interface Outgoing {
  /**
   * Fetches an http(s) address by GET: from public hosts on the usual ports only, checked again at each of at most three
   * redirects, with a bound on time and size, without cookies. 422 `unreachable` for everything else.
   */
  get(url: string, errand?: Errand): Promise<Fetched>
}

export const outgoingPort = definePort<Outgoing>('outgoing')

/** Resolves a name to all its addresses. */
export type Resolve = (hostname: string) => Promise<readonly { address: string; family: number }[]>

/** How a client is made; all but the user agent is for tests. */
export interface OutgoingOptions {
  userAgent: string
  /** Origins that are really fetched from elsewhere (a test's own server), whatever its address: only ever from test settings. */
  standIns?: ReadonlyMap<string, string>
  resolve?: Resolve
  timeoutMs?: number
}

const mostRedirects = 3
const redirects = new Set([301, 302, 303, 307, 308])
const oneMegabyte = 1_048_576

/** One answer for everything that is not fetched: whether a host inside exists is nobody's business. */
const unreachable = () => new AppError(422, 'unreachable', 'This address cannot be reached from here.', { errors: [{ path: 'url', message: 'This address cannot be reached from here, or is too slow.' }] })

/** Makes the client. */
export function createOutgoing({ userAgent, standIns = new Map(), resolve = (hostname) => systemLookup(hostname, { all: true }), timeoutMs = 5_000 }: OutgoingOptions): Outgoing {
  return {
    async get(url, { accept = '*/*', maxBytes = oneMegabyte } = {}) {
      const signal = AbortSignal.timeout(timeoutMs)
      // An agent of its own: no connection is ever used again for another's errand.
      const agents = { outside: new Agent({ ...bounds, connect: { timeout: timeoutMs, lookup: pinned(resolve) } }), standIn: new Agent(bounds) }
      const headers = { accept, 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br' }
      try {
        let at = safeUrl(url)
        for (let hop = 0; ; hop += 1) {
          const standIn = standIns.get(at.origin)
          if (!standIn) refuseNumeric(at)
          const target = standIn ? new URL(at.pathname + at.search, standIn) : at
          const answer = await request(target, { dispatcher: standIn ? agents.standIn : agents.outside, headers, signal })
          const location = one(answer.headers.location)
          if (!redirects.has(answer.statusCode) || location === undefined) return await read(answer, at, maxBytes, signal)
          answer.body.on('error', () => undefined).destroy()
          if (hop === mostRedirects || !URL.canParse(location, at)) throw unreachable()
          at = safeUrl(new URL(location, at).href)
        }
      } catch (error) {
        throw isAppError(error) ? error : unreachable()
      } finally {
        // Also ends what the other side would go on sending for ever.
        for (const agent of Object.values(agents)) void agent.destroy().catch(() => undefined)
      }
    },
  }
}

const bounds: Agent.Options = { maxHeaderSize: 16_384, headersTimeout: 5_000, bodyTimeout: 5_000, pipelining: 0, keepAliveTimeout: 1 }

/** An address that may be asked at all: http or https, on its usual port, without a password in it. */
function safeUrl(text: string): URL {
  if (text.length > 2_000 || !URL.canParse(text)) throw unreachable()
  const url = new URL(text)
  const isUsual = (url.protocol === 'http:' || url.protocol === 'https:') && ['', '80', '443'].includes(url.port)
  if (!isUsual || url.username !== '' || url.password !== '') throw unreachable()
  url.hash = ''
  return url
}

/** A host that is written as a number is never looked up, so it is looked at here; URL has turned 0x7f.1 and 2130706433 into what they mean. */
function refuseNumeric(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw unreachable()
}

/** Looks a name up once, and gives the connection the very addresses that were checked: no second lookup can say otherwise. */
function pinned(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    void resolve(hostname).then(
      (found) => {
        const [first] = found
        if (!first || !found.every(({ address }) => isPublicAddress(address))) return callback(unreachable(), '', 0)
        if (options.all) return callback(null, found.map(({ address, family }) => ({ address, family })))
        callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    )
  }
}

async function read(answer: Dispatcher.ResponseData, at: URL, maxBytes: number, signal: AbortSignal): Promise<Fetched> {
  const { body, isCut } = await readBounded(answer.body, one(answer.headers['content-encoding']) ?? '', maxBytes, signal)
  return { url: at.href, status: answer.statusCode, contentType: (one(answer.headers['content-type']) ?? '').toLowerCase(), body, isCut }
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header)
