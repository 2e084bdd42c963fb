import type { ServerResponse } from 'node:http'
import websocket from '@fastify/websocket'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import { frames, type Hall } from '../hall.ts'
import { bannedAmong, newsOfSessions, personOfSession, type SignedIn } from '#modules/people/index.ts'
import { visitor } from '#platform/actor.ts'
import { AppError, invalidField, notFound, unauthenticated } from '#platform/errors.ts'
import type { Hub } from '#platform/live/hub.ts'
import { sessionOfLiveToken } from '#platform/live/token.ts'
import { newId } from '#platform/ids.ts'
import { parse } from '#platform/parse.ts'
import { byType, closing, createLine, end, type LiveLine, mostWaiting } from './live-line.ts'
import { createHeartbeat } from './heartbeat.ts'
import { unavailable } from './replies.ts'
import { identify, isOwnOrigin } from './session.ts'

const mostBytes = 64 * 1024
const mostLines = 30
const lookAgainMs = 2_000
const lookedAtOnce = 250
/** For how long a line lives that no session stands behind (an API key, another site's token). */
const withoutSessionMs = 15 * 60_000

const Resume = z.strictObject({ lastEventId: z.int().min(0) })
const FromWhere = z.object({ lastEventId: z.string().regex(/^\d{1,15}$/, { error: 'must be a number that came with a frame' }).transform(Number).optional() })
const tooOld = { type: 'error', code: 'resume_too_old', detail: 'Some of it is kept no longer. Read everything anew.' }

/** Opens /ws (C-2): who, from where, whose; then frames in, and what the hub has for them out. */
export async function mountLive(app: FastifyInstance, hall: Hall): Promise<void> {
  const lines = new Set<LiveLine>()
  const heartbeat = createHeartbeat()
  const known = byType(frames)
  await app.register(websocket, {
    options: { maxPayload: mostBytes, perMessageDeflate: false },
    errorHandler: (_error, socket) => socket.terminate(),
    preClose(done) {
      for (const socket of app.websocketServer.clients) end(socket, closing.restart, 'The hall restarts; come back.')
      app.websocketServer.close()
      done()
    },
  })

  const contextOf = ({ person }: LiveLine) => hall.context({ actor: person.actor, requestId: newId() })
  const runOn = (hub: Hub) => async ({ type, fields }: { type: string; fields: Record<string, unknown> }, line: LiveLine) => {
    if (type === 'ping') return { type: 'pong' }
    if (type === 'resume') return (await hub.resume(line, parse(Resume, fields).lastEventId)) ? undefined : tooOld
    const frame = known.get(type)
    if (!frame) throw invalidField('type', 'There is no such frame.')
    const door = { whisper: hall.whisper, watch: (ids: readonly string[]) => hub.watch(line, ids) }
    const ack = await frame.run(contextOf(line), fields, door)
    return ack && { ...ack, type: 'ack' }
  }

  const open = async (socket: WebSocket, person: SignedIn, after: number | undefined): Promise<void> => {
    heartbeat.listenTo(socket)
    const early: (string | null)[] = []
    let line: LiveLine | undefined
    // What comes before the line stands waits for it.
    socket.on('message', (data, isBinary) => {
      const text = isBinary ? null : String(data)
      if (line) line.take(text)
      else if (early.push(text) >= mostWaiting) socket.pause()
    })
    const hub = await hall.live()
    if (hub.linesOf(person.actor.id) >= mostLines) return end(socket, closing.policy, 'Too many open lines.')
    const made = createLine({ socket, person, run: runOn(hub), caughtUp: (line) => hub.goOn(line), failed: (error) => app.log.error({ err: error }, 'a frame could not be done') })
    lines.add(made)
    socket.on('close', () => {
      lines.delete(made)
      hub.close(made)
    })
    await hub.open(made)
    // Nothing new comes before what was missed: that is asked for in the same breath.
    if (after !== undefined && !(await hub.resume(made, after))) made.send(JSON.stringify(tooOld))
    if (socket.readyState !== socket.OPEN) return hub.close(made)
    line = made
    for (const data of early) made.take(data)
  }

  /** Looks who may still be here, and with which rights: within seconds, bans and signing out reach open lines. */
  const lookAgain = async (): Promise<void> => {
    for (const line of lines) if (line.isTooSlow()) end(line.socket, closing.slow, 'Too slow; come back for the rest.')
    const all = [...lines]
    for (let at = 0; at < all.length; at += lookedAtOnce) await lookAt(all.slice(at, at + lookedAtOnce))
  }
  /** A part of them at a time: nobody's message waits until thousands are looked through. */
  const lookAt = async (some: readonly LiveLine[]): Promise<void> => {
    const ctx = hall.context({ actor: visitor })
    const seen = some.flatMap(({ person: { actor }, mark }) => (actor.sessionId === null ? [] : [{ sessionId: actor.sessionId, mark }]))
    const news = await newsOfSessions(ctx, seen)
    const others = some.filter(({ person }) => person.actor.sessionId === null)
    const banned = others.length > 0 ? await bannedAmong(ctx, others.map(({ memberId }) => memberId)) : new Set<string>()
    for (const line of some) {
      const { sessionId } = line.person.actor
      const change = sessionId === null ? undefined : news.get(sessionId)
      const isOver = change === null || (sessionId === null && (banned.has(line.memberId) || Date.now() - line.openedAt >= withoutSessionMs))
      if (isOver) end(line.socket, closing.signedOut, 'You are not signed in any more.')
      else if (change) Object.assign(line, change)
    }
  }
  const timers = [setInterval(() => void lookAgain().catch((error: unknown) => app.log.warn({ err: error }, 'open lines could not be looked at')), lookAgainMs), setInterval(() => heartbeat.beat(), 1_000)]
  for (const timer of timers) timer.unref()
  app.addHook('onClose', async () => timers.forEach((timer) => clearInterval(timer)))

  const answers = new WeakMap<FastifyRequest, ServerResponse>()
  const options = {
    websocket: true,
    onRequest: async (request: FastifyRequest, reply: FastifyReply) => {
      request.person = await admit(request, reply, hall)
      answers.set(request, reply.raw)
    },
  } as const
  const handler = (socket: WebSocket, request: FastifyRequest) => {
    const { id, person, query, routeOptions } = request
    letGoOf(request, answers.get(request), socket)
    app.log.info({ requestId: id, method: 'GET', route: routeOptions.url, status: 101 }, 'answered')
    if (!person) return socket.terminate()
    open(socket, person, parse(FromWhere, query).lastEventId).catch((error: unknown) => {
      app.log.warn({ err: error }, 'a line could not be opened')
      end(socket, closing.slow, 'Try again in a moment.')
    })
  }
  app.get('/ws', options, handler)
  app.get('/ws/:userId', options, handler)
}

/**
 * Ends what the line began as. Request and answer would live as long as it does, held by the answer's place on the connection and by the
 * plugin's listener for errors: a sixth of the heap with five thousand lines open, and the collector would go through it again and again.
 */
function letGoOf(request: FastifyRequest, answer: ServerResponse | undefined, socket: WebSocket): void {
  answer?.detachSocket(request.raw.socket)
  socket.removeAllListeners('error')
  socket.on('error', terminate)
}

function terminate(this: WebSocket): void {
  this.terminate()
}

/** Who opens a line: by session cookie from a page of this hall, by bearer token, or by a token for this alone. 401, 403 from another site, 404 at somebody else's address. */
async function admit(request: FastifyRequest, reply: FastifyReply, hall: Hall): Promise<SignedIn> {
  if (!hall.databaseIsThere()) throw unavailable()
  const ctx = hall.context({ actor: visitor, requestId: request.id })
  const { token } = request.query as { token?: unknown }
  parse(FromWhere, request.query)
  const { origin } = request.headers
  const isOwn = origin === undefined || isOwnOrigin(origin, request, hall.config)
  if (!isOwn && !(token !== undefined && hall.config.corsOrigins.includes(origin))) throw new AppError(403, 'cross_origin', 'This came from another site.')
  const sessionId = typeof token === 'string' ? sessionOfLiveToken(ctx, token) : undefined
  const person = token === undefined ? await identify(request, reply, ctx, hall.config) : sessionId === undefined ? undefined : await personOfSession(ctx, sessionId)
  if (!person) throw unauthenticated()
  const { userId } = request.params as { userId?: string }
  if (userId !== undefined && userId !== person.actor.id) throw notFound('line')
  return person
}
