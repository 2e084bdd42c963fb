import { type Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

const unpackers: Record<string, () => Transform> = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }

/**
 * Reads and unpacks a body, no further than `maxBytes` of what comes out, and leaves the rest where it is: a small packed
 * body may unpack to any size. Throws for an encoding that we did not ask for, a broken one, and when `signal` says so.
 */
export async function readBounded(source: Readable, encoding: string, maxBytes: number, signal: AbortSignal): Promise<{ body: Buffer; isCut: boolean }> {
  const packed = encoding.trim().toLowerCase()
  const unpack = packed === '' || packed === 'identity' ? null : unpackers[packed]?.()
  if (unpack === undefined) throw new Error(`an unknown content encoding: ${packed}`)
  const stream: Readable = unpack ? source.pipe(unpack) : source
  const stop = (reason?: Error) => {
    source.destroy(reason)
    unpack?.destroy(reason)
  }
  const late = () => stop(new Error('too slow'))
  source.on('error', (error) => unpack?.destroy(error))
  signal.addEventListener('abort', late, { once: true })
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size > maxBytes) return { body: Buffer.concat(chunks).subarray(0, maxBytes), isCut: true }
    }
    return { body: Buffer.concat(chunks), isCut: false }
  } finally {
    signal.removeEventListener('abort', late)
    source.on('error', () => undefined)
    unpack?.on('error', () => undefined)
    stop()
  }
}
