import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** How an authenticator answers; what is left out is as it should be. */
export interface Manner {
  origin?: string
  rpId?: string
  verified?: boolean
  counter?: number
  userHandle?: string | null
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest()
const base64url = (data: Buffer | string) => Buffer.from(data).toString('base64url')

/** CBOR (RFC 8949), as much as a registration needs: small integers, bytes, texts and maps. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  const entries = value as [unknown, unknown][]
  return Buffer.concat([head(5, entries.length), ...entries.flatMap(([key, inner]) => [cbor(key), cbor(inner)])])
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length])
  return length < 256 ? Buffer.from([(major << 5) | 24, length]) : Buffer.from([(major << 5) | 25, length >> 8, length & 255])
}

/** An authenticator in software with one ES256 passkey, for tests of the server: it can also answer wrongly. */
export function newAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(32)
  const id = base64url(credentialId)
  let userId: string | null = null

  const client = (type: string, challenge: string, manner: Manner) => base64url(JSON.stringify({ type, challenge, origin: manner.origin ?? origin, crossOrigin: false }))
  const authenticatorData = (flags: number, manner: Manner, rest = Buffer.alloc(0)) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(manner.counter ?? 0)
    return Buffer.concat([sha256(manner.rpId ?? new URL(origin).hostname), Buffer.from([flags | 1 | (manner.verified === false ? 0 : 4)]), counter, rest])
  }
  const common = { id, rawId: id, type: 'public-key', clientExtensionResults: {} }

  return {
    id,
    /** What `navigator.credentials.create` would give. */
    create(options: { challenge: string; user: { id: string } }, manner: Manner = {}) {
      userId = options.user.id
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const key = cbor([[1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')]])
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, credentialId.length]), credentialId, key])
      const attestationObject = cbor([['fmt', 'none'], ['attStmt', []], ['authData', authenticatorData(0x40, manner, attested)]])
      return { ...common, response: { clientDataJSON: client('webauthn.create', options.challenge, manner), attestationObject: base64url(attestationObject), transports: ['internal'] } }
    },
    /** What `navigator.credentials.get` would give. */
    get(options: { challenge: string }, manner: Manner = {}) {
      const clientDataJSON = client('webauthn.get', options.challenge, manner)
      const data = authenticatorData(0, manner)
      const signature = sign('sha256', Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))]), privateKey)
      return { ...common, response: { clientDataJSON, authenticatorData: base64url(data), signature: base64url(signature), userHandle: manner.userHandle === undefined ? userId : manner.userHandle } }
    },
  }
}
