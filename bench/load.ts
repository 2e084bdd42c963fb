import { connect, type Socket } from 'node:net'

/** What is asked: paths in turn, all with the same headers. */
export interface Questions {
  port: number
  paths: readonly string[]
  headers?: Readonly<Record<string, string>>
}

/** A call that is made once, and writes something. */
export interface Writing {
  method: 'POST' | 'PATCH'
  path: string
  headers: Readonly<Record<string, string>>
  body: object
}

/** Calls that differ from each other: `next` makes one after the other until there is none. */
export interface Writings {
  port: number
  next: () => Writing | undefined
}

const connections = 16

/**
 * Asks over kept connections for a while, each waiting for its answer before it asks again, and returns how many
 * answers came. It only looks at the status and the length of an answer: on the core that it shares with
 * PostgreSQL an HTTP parser would cost more than some of the servers that it is to measure.
 */
export async function load(questions: Questions | Writings, seconds: number): Promise<{ answers: number; seconds: number }> {
  const ask = 'paths' in questions ? inTurn(questions) : () => writingOf(questions)
  const began = performance.now()
  const end = began + seconds * 1_000
  const next = () => (performance.now() < end ? ask() : undefined)
  const answers = await Promise.all(Array.from({ length: connections }, () => converse(questions.port, next)))
  return { answers: answers.reduce((sum, one) => sum + one, 0), seconds: (performance.now() - began) / 1_000 }
}

function inTurn(questions: Questions): () => Buffer | undefined {
  const requests = questions.paths.map((path) => requestOf(questions, path))
  let asked = 0
  return () => requests[asked++ % requests.length]
}

function writingOf({ port, next }: Writings): Buffer | undefined {
  const writing = next()
  if (!writing) return undefined
  const body = JSON.stringify(writing.body)
  const lines = [`${writing.method} ${writing.path} HTTP/1.1`, `host: 127.0.0.1:${port}`, 'content-type: application/json', `content-length: ${Buffer.byteLength(body)}`, ...Object.entries(writing.headers).map(([name, value]) => `${name}: ${value}`), '', body]
  return Buffer.from(lines.join('\r\n'))
}

function requestOf({ port, headers = {} }: Questions, path: string): Buffer {
  const lines = [`GET ${path} HTTP/1.1`, `host: 127.0.0.1:${port}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', '']
  return Buffer.from(lines.join('\r\n'))
}

/** One connection's questions and answers, until there is no next one. */
function converse(port: number, next: () => Buffer | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    // One piece of memory for all that comes in: a new one for each piece of a page would cost more than the page.
    const onread = { buffer: Buffer.allocUnsafe(256 * 1_024), callback: (size: number, bytes: Uint8Array) => take(Buffer.from(bytes.buffer, bytes.byteOffset, size)) }
    const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread })
    let answers = 0
    /** Bytes of the current answer that are still to come; null while its head is. */
    let missing: number | null = null
    let head: Buffer = Buffer.alloc(0)
    const ask = () => {
      const request = next()
      if (!request) return socket.end()
      socket.write(request)
    }
    socket.once('connect', ask)
    function take(chunk: Buffer): boolean {
      if (missing === null) {
        const begun = head.length === 0 ? chunk : Buffer.concat([head, chunk])
        const at = begun.indexOf('\r\n\r\n')
        if (at < 0) {
          head = Buffer.from(begun)
          return true
        }
        missing = lengthIn(begun.toString('latin1', 0, at), socket) - (begun.length - at - 4)
        head = Buffer.alloc(0)
      } else missing -= chunk.length
      if (missing < 0) socket.destroy(new Error('an answer is longer than it said'))
      if (missing !== 0) return true
      missing = null
      answers += 1
      ask()
      return true
    }
    socket.once('error', reject)
    socket.once('close', () => resolve(answers))
  })
}

/** How long a body is, by its head; only answers with status 200 or 201 count as answers. */
function lengthIn(head: string, socket: Socket): number {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (!/^HTTP\/1\.1 20[01]/.test(head) || length === undefined) socket.destroy(new Error(`not an answer that can be counted:\n${head}`))
  return Number(length)
}
