import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { definePort } from './ports.ts'

/** Keys for different purposes, all derived from the installation's one secret. */
export interface Secrets {
  /** 32 bytes for one purpose (HKDF-SHA256, RFC 5869); the same purpose gives the same key. */
  key(purpose: string): Buffer
  /** A text's HMAC-SHA256 for one purpose, in base64url: who does not have the secret cannot tell what it was made of. */
  hash(purpose: string, text: string): string
  /** A short signature of a text for one purpose. */
  sign(purpose: string, text: string): string
  /** Compares in constant time. */
  verify(purpose: string, text: string, signature: string): boolean
  /** Encrypts (AES-256-GCM), bound to its purpose and to `context`: it opens nowhere else. */
  seal(purpose: string, context: string, text: string | Buffer): string
  /** Opens what `seal` made; throws for anything else. */
  open(purpose: string, context: string, sealed: string): string
  openBytes(purpose: string, context: string, sealed: string): Buffer
}

export const secretsPort = definePort<Secrets>('secrets')

/** Derives all keys from one secret of at least 32 characters. */
export function createSecrets(secret: string): Secrets {
  const keys = new Map<string, Buffer>()
  const keyId = Buffer.from(hkdfSync('sha256', secret, 'guildhall', 'key-id', 6)).toString('hex')
  const key = (purpose: string): Buffer => {
    let found = keys.get(purpose)
    if (!found) {
      found = Buffer.from(hkdfSync('sha256', secret, 'guildhall', purpose, 32))
      keys.set(purpose, found)
    }
    return found
  }
  // Kept as key objects as well: preparing one costs more than signing a short text.
  const keyObjects = new Map<string, KeyObject>()
  const keyObject = (purpose: string): KeyObject => {
    let found = keyObjects.get(purpose)
    if (!found) {
      found = createSecretKey(key(purpose))
      keyObjects.set(purpose, found)
    }
    return found
  }
  const hash = (purpose: string, text: string): string => createHmac('sha256', keyObject(purpose)).update(text).digest('base64url')
  const sign = (purpose: string, text: string): string => hash(purpose, text).slice(0, 22)
  const openBytes = (purpose: string, context: string, sealed: string): Buffer => {
    const [usedKey, body = ''] = sealed.split('.')
    if (usedKey !== keyId) throw new Error(`sealed with another key (${usedKey})`)
    const bytes = Buffer.from(body, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', keyObject(`seal:${purpose}`), bytes.subarray(0, 12)).setAAD(Buffer.from(context))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
  }
  return {
    key,
    hash,
    sign,
    verify(purpose, text, signature) {
      const expected = Buffer.from(sign(purpose, text))
      const given = Buffer.from(signature)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
    seal(purpose, context, text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyObject(`seal:${purpose}`), nonce).setAAD(Buffer.from(context))
      const body = Buffer.concat([cipher.update(Buffer.from(text)), cipher.final()])
      return `${keyId}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open: (purpose, context, sealed) => openBytes(purpose, context, sealed).toString('utf8'),
    openBytes,
  }
}

/**
 * The secret of an installation that was given none (never in production): made once, kept in the data
 * folder, readable by its owner only, so that people stay signed in across restarts.
 */
export async function keptSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secret')
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch {
    const made = randomBytes(36).toString('base64url')
    await mkdir(dataDir, { recursive: true })
    await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' }).catch(() => undefined)
    await chmod(file, 0o600)
    return (await readFile(file, 'utf8')).trim()
  }
}
