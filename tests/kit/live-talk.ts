import { afterAll, beforeAll, expect } from 'vitest'
import { connect, type LiveClient, listenOn, openNode } from './live.ts'
import type { Person, Stage } from './stage.ts'

/** People who talk over two nodes of a stage. Call it beside `useStage`. */
export function liveTalk(stage: Stage) {
  const nodes = { here: '', other: '' }
  const opened: LiveClient[] = []
  let close: (() => Promise<void>) | undefined
  beforeAll(async () => {
    nodes.here = await listenOn(stage.app)
    const node = await openNode(stage)
    nodes.other = node.url
    close = node.close
  }, 60_000)
  afterAll(async () => {
    for (const line of opened) line.socket.terminate()
    await close?.()
  })
  return {
    /** The stage's own address, and that of the second node; without a slash. */
    get here() {
      return nodes.here
    },
    get other() {
      return nodes.other
    },
    /** Lines that are cut off at the end. */
    opened,
    /** Opens a line that answers. */
    async lineOf(person: Person, node = nodes.here, path = '/ws'): Promise<LiveClient> {
      const line = await connect(`${node}${path}`, { cookie: person.cookie })
      opened.push(line)
      line.send({ type: 'ping' })
      await line.until(({ type }) => type === 'pong')
      return line
    },
    pair: async (name: string): Promise<[Person, Person]> => [await stage.person(`${name}-ann`), await stage.person(`${name}-ben`)],
    async write(from: Person, to: Person, content: string, more: Record<string, unknown> = {}) {
      const answer = await from.call('POST', '/messages', { receiverId: to.id, content, ...more })
      expect(answer.status).toBe(201)
      return answer.body
    },
    /** The number that somebody's line has come to. */
    endOf: async (person: Person): Promise<number> => Number((await person.call('POST', '/realtime/token')).body.lastEventId),
  }
}

/** The words of the messages that came over a line. */
export const contents = (line: LiveClient) => line.frames.filter(({ type }) => type === 'message').map(({ content }) => content)
