import { createHmac, createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { calculateJwkThumbprint, createLocalJWKSet, jwtVerify, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'

const secret = 'a secret that two services share, long enough'
const issuer = 'http://localhost:3000'
const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** A token put together by hand: what a library would refuse to make. */
function forge(header: object, payload: object, sign: (text: string) => string): string {
  const text = `${encode(header)}.${encode(payload)}`
  return `${text}.${sign(text)}`
}

const hmac = (key: string | Buffer) => (text: string) => createHmac('sha256', key).update(text).digest('base64url')
const payloadOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sid: string }

describe('without a shared secret', () => {
  const stage = useStage()
  const statusWith = async (token: string) => (await stage.call('GET', '/me', undefined, { authorization: `Bearer ${token}` })).status

  test('tokens are signed with a key that others can fetch (EdDSA)', async () => {
    const ann = await stage.person('ann')
    const jwks = (await stage.app.inject('/.well-known/jwks.json')).json() as { keys: JsonWebKey[] }
    expect((await stage.call('GET', '/auth/jwks')).body).toEqual(jwks)
    expect(jwks.keys).toEqual([{ kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: expect.any(String), alg: 'EdDSA', use: 'sig' }])
    expect(jwks.keys[0]).not.toHaveProperty('d')
    expect(await calculateJwkThumbprint(jwks.keys[0] as never)).toBe((jwks.keys[0] as { kid: string }).kid)
    const read = await jwtVerify(ann.token, createLocalJWKSet(jwks as never), { issuer, algorithms: ['EdDSA'] })
    expect([read.payload.sub, read.protectedHeader.alg]).toEqual([ann.id, 'EdDSA'])
    expect(await statusWith(ann.token)).toBe(200)
  })

  test('a token is nobody’s when it is unsigned, or its kind of signature is mixed up', async () => {
    const bea = await stage.person('bea')
    const { keys: [jwk] } = (await stage.app.inject('/.well-known/jwks.json')).json() as { keys: [JsonWebKey & { kid: string }] }
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' })
    const payload = payloadOf(bea.token)
    const { kid } = jwk
    const publicForms = [String(jwk.x), Buffer.from(String(jwk.x), 'base64url'), JSON.stringify(jwk), publicKey.export({ format: 'pem', type: 'spki' }), publicKey.export({ format: 'der', type: 'spki' })]
    const forged = [
      ...['none', 'None', 'NONE', ''].flatMap((alg) => [forge({ alg, typ: 'JWT' }, payload, () => ''), forge({ alg, kid, typ: 'JWT' }, payload, () => bea.token.split('.')[2] ?? '')]),
      ...publicForms.map((form) => forge({ alg: 'HS256', kid, typ: 'JWT' }, payload, hmac(form))),
      forge({ alg: 'HS256', typ: 'JWT' }, payload, hmac('')),
    ]
    const stranger = generateKeyPairSync('ed25519')
    const signed = (header: { alg: string; kid?: string; jwk?: object; jku?: string }) => new SignJWT(payload).setProtectedHeader(header).setIssuer(issuer).setExpirationTime('1h').sign(stranger.privateKey)
    forged.push(await signed({ alg: 'EdDSA', kid }), await signed({ alg: 'EdDSA' }), await signed({ alg: 'EdDSA', kid, jwk: stranger.publicKey.export({ format: 'jwk' }) }), await signed({ alg: 'EdDSA', kid, jku: 'https://evil.example/jwks.json' }))
    for (const token of forged) expect([token, await statusWith(token)]).toEqual([token, 401])
    expect(await statusWith(bea.token)).toBe(200)
  })
})

describe('with a shared secret', () => {
  const stage = useStage({ AUTH_JWT_SECRET: secret })
  const statusWith = async (token: string) => (await stage.call('GET', '/me', undefined, { authorization: `Bearer ${token}` })).status
  const signed = (person: Person, change: object = {}, key = secret) => forge({ alg: 'HS256', typ: 'JWT' }, { ...payloadOf(person.token), ...change }, hmac(key))

  test('tokens are signed with it (HS256), and only with it', async () => {
    const cas = await stage.person('cas')
    const read = await jwtVerify(cas.token, Buffer.from(secret), { issuer, algorithms: ['HS256'] })
    expect(read.payload.sub).toBe(cas.id)
    expect(await statusWith(signed(cas))).toBe(200)
    for (const [change, key] of [[{}, `${secret}x`], [{ iss: 'https://elsewhere.example' }, secret], [{ exp: 1 }, secret], [{ sid: 'nonsense' }, secret], [{ sid: undefined }, secret]] as const) {
      expect([change, await statusWith(signed(cas, change, key))]).toEqual([change, 401])
    }
  })
})
