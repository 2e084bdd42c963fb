import { randomBytes, randomFillSync } from 'node:crypto'

// Asking for random bytes has a price per call: 256 ids' worth are fetched at once.
const pool = Buffer.alloc(16 * 256)
let poolAt = pool.length

let lastMillisecond = 0
let sequence = 0

/**
 * A new UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then a 12-bit counter that keeps
 * ids made within one millisecond in order, then 62 random bits. Made in our code, so that any
 * PostgreSQL from 15 on will do.
 */
export function newId(now: number = Date.now()): string {
  if (now > lastMillisecond) {
    lastMillisecond = now
    sequence = randomBytes(2).readUInt16BE() & 0x7ff
  } else {
    sequence += 1
    if (sequence > 0xfff) {
      sequence = 0
      lastMillisecond += 1
    }
  }
  const bytes = nextRandom()
  bytes.writeUIntBE(lastMillisecond, 0, 6)
  bytes[6] = 0x70 | (sequence >> 8)
  bytes[7] = sequence & 0xff
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** The pool's next 16 bytes; each are handed out once. */
function nextRandom(): Buffer {
  if (poolAt === pool.length) {
    randomFillSync(pool)
    poolAt = 0
  }
  poolAt += 16
  return pool.subarray(poolAt - 16, poolAt)
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text is a UUID of any version: decides if an `:idOrHandle` part is looked up by id. */
export function isId(text: string): boolean {
  return uuidPattern.test(text)
}
