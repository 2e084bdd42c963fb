import { createHash, createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto'
import { definePort } from '#platform/ports.ts'
import type { Secrets } from '#platform/secrets.ts'

/** A public key of ours as others fetch it (RFC 7517, RFC 8037). */
export interface PublicJwk {
  kty: 'OKP'
  crv: 'Ed25519'
  x: string
  /** The key's thumbprint (RFC 7638): the same key has the same id on every node. */
  kid: string
  alg: 'EdDSA'
  use: 'sig'
}

/** What our bearer tokens are signed and verified with. */
export interface TokenKeys {
  /** The secret shared with other services (HS256); null where none is set, and EdDSA signs. */
  shared: KeyObject | null
  privateKey: KeyObject
  publicKey: KeyObject
  jwk: PublicJwk
  /** Tokens whose signature was found good, by their hash: verifying costs more than the rest of many a request. Whether the session lives is asked each time. */
  verified: Map<string, { sessionId: string; endsAt: number }>
}

export const tokenKeysPort = definePort<TokenKeys>('token-keys')

/** Everything of an Ed25519 key in PKCS #8 but its 32 bytes (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The keys of an installation: an Ed25519 pair derived from its one secret, and the operator's shared secret. */
export function createTokenKeys(secrets: Secrets, jwtSecret: string | null): TokenKeys {
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Head, secrets.key('jwt-ed25519')]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(privateKey)
  const { x = '' } = publicKey.export({ format: 'jwk' })
  // The required members in this order, without spaces: what RFC 7638 hashes.
  const kid = createHash('sha256').update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x })).digest('base64url')
  return { shared: jwtSecret === null ? null : createSecretKey(Buffer.from(jwtSecret)), privateKey, publicKey, jwk: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' }, verified: new Map() }
}
