import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SignJWT } from 'jose'
import { afterAll, describe, expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { readConfig } from '#platform/config.ts'
import { banMember } from './index.ts'

const issuer = 'https://id.example.org'
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const jwk = { ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }

/** The other site's public keys, on the loopback address. */
const site: Server = createServer((_request, answer) => void answer.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] })))
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
afterAll(() => void site.close())
const jwks = `http://127.0.0.1:${(site.address() as AddressInfo).port}/jwks.json`

const sign = (claims: Record<string, unknown>, options: { key?: KeyObject | Uint8Array; alg?: string; iss?: string; aud?: string; exp?: string | number } = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg: options.alg ?? 'RS256', kid: 'one' }).setIssuer(options.iss ?? issuer).setAudience(options.aud ?? 'the-hall').setIssuedAt().setExpirationTime(options.exp ?? '1h').sign(options.key ?? keys.privateKey)

describe('an issuer with published keys', () => {
  const stage = useStage({ AUTH_TRUSTED_ISSUER: issuer, AUTH_TRUSTED_ISSUER_JWKS: jwks, AUTH_TRUSTED_ISSUER_AUDIENCE: 'the-hall', AUTH_TRUSTED_ISSUER_COOKIE: 'outer_session', AUTH_TRUSTED_ISSUER_EMAIL_CLAIM: 'mail' })
  const byBearer = (token: string) => stage.call('GET', '/me', undefined, { authorization: `Bearer ${token}` })
  const byCookie = (token: string, more: Record<string, string> = {}) => stage.call('GET', '/me', undefined, { cookie: `outer_session=${token}`, ...more })

  test('the first visit makes a member, with a handle of their own; the next finds them', async () => {
    await stage.person('mara')
    const token = await sign({ mail: 'Mara@Elsewhere.example' })
    const first = await byBearer(token)
    expect([first.status, first.body.handle, first.body.email, first.body.emailVerified]).toEqual([200, 'mara-2', 'mara@elsewhere.example', true])
    expect((await byCookie(token)).body.id).toBe(first.body.id)
    expect((await stage.call('PATCH', `/profiles/${String(first.body.id)}`, { tagline: 'From elsewhere' }, { authorization: `Bearer ${token}` })).status).toBe(200)
  })

  test('ten requests of one first visit make one member', async () => {
    const token = await sign({ mail: 'rush@elsewhere.example' })
    const answers = await Promise.all(Array.from({ length: 10 }, () => byCookie(token)))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
  })

  test('a token that is not the issuer’s, not for us, over, or vouches for no address, is nobody', async () => {
    const mail = 'nobody@elsewhere.example'
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    const publicPem = Buffer.from(keys.publicKey.export({ format: 'pem', type: 'spki' }) as string)
    const never = await new SignJWT({ mail }).setProtectedHeader({ alg: 'RS256', kid: 'one' }).setIssuer(issuer).setAudience('the-hall').sign(keys.privateKey)
    const tokens = [
      await sign({ mail }, { key: stranger }), await sign({ mail }, { iss: 'https://evil.example' }), await sign({ mail }, { aud: 'another-place' }), await sign({ mail }, { exp: 1_000 }),
      await sign({ mail }, { key: publicPem, alg: 'HS256' }), await sign({ mail, email_verified: false }), await sign({ mail: 'no address' }), await sign({}), await sign({ email: mail }), never,
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ mail, iss: issuer, aud: 'the-hall', exp: 9e9 })).toString('base64url')}.`,
    ]
    for (const token of tokens) for (const by of [byBearer, byCookie]) expect([token, (await by(token)).status]).toEqual([token, 401])
    expect((await stage.call('GET', '/profiles/nobody')).status).toBe(404)
  })

  test('who is banned stays out this way as well, and comes in again by none', async () => {
    const token = await sign({ mail: 'ben@elsewhere.example' })
    const { id } = (await byBearer(token)).body
    await banMember(stage.ctx({ kind: 'system' }), { memberId: String(id) })
    expect([(await byBearer(token)).status, (await byCookie(token)).status]).toEqual([401, 401])
  })

  test('an account that somebody made with an address they never verified is not opened for its real owner', async () => {
    const squatter = await stage.person('squatter', { email: 'victim@elsewhere.example' })
    const token = await sign({ mail: 'victim@elsewhere.example' })
    expect((await byBearer(token)).status).toBe(401)
    expect((await squatter.call('GET', '/me')).status).toBe(200)
  })

  test('its cookie is a cookie: another site cannot write with it', async () => {
    const token = await sign({ mail: 'dora@elsewhere.example' })
    const { id } = (await byCookie(token)).body
    const write = (headers: Record<string, string>) => stage.call('PATCH', `/profiles/${String(id)}`, { tagline: 'x' }, { cookie: `outer_session=${token}`, ...headers })
    expect([(await write({ origin: 'https://evil.example' })).status, (await write({ 'sec-fetch-site': 'cross-site' })).status, (await write({ 'sec-fetch-site': 'same-origin' })).status]).toEqual([403, 403, 200])
  })
})

describe('an issuer with a shared secret', () => {
  const secret = 'a secret of both sites, which is long enough'
  const stage = useStage({ AUTH_TRUSTED_ISSUER: issuer, AUTH_TRUSTED_ISSUER_SECRET: secret })

  test('signs people in by bearer token; by no cookie, because none is named', async () => {
    const token = await sign({ email: 'eve@elsewhere.example' }, { key: Buffer.from(secret), alg: 'HS256' })
    expect((await stage.call('GET', '/me', undefined, { authorization: `Bearer ${token}` })).body.handle).toBe('eve')
    expect((await stage.call('GET', '/me', undefined, { cookie: `undefined=${token}; null=${token}` })).status).toBe(401)
    const other = await sign({ email: 'eve@elsewhere.example' }, { key: Buffer.from(`${secret}!`), alg: 'HS256' })
    expect((await stage.call('GET', '/me', undefined, { authorization: `Bearer ${other}` })).status).toBe(401)
  })
})

describe('by default', () => {
  const stage = useStage()

  test('nobody else’s token counts', async () => {
    expect((await stage.call('GET', '/me', undefined, { authorization: `Bearer ${await sign({ email: 'fay@elsewhere.example' })}` })).status).toBe(401)
  })

  test('half a trust is refused at the start', () => {
    const wrong = (env: Record<string, string>, said: RegExp) => expect(() => readConfig(env, [])).toThrow(said)
    const secret = 'x'.repeat(40)
    wrong({ AUTH_TRUSTED_ISSUER: issuer }, /either AUTH_TRUSTED_ISSUER_SECRET or/)
    wrong({ AUTH_TRUSTED_ISSUER: issuer, AUTH_TRUSTED_ISSUER_SECRET: secret, AUTH_TRUSTED_ISSUER_JWKS: jwks }, /not both/)
    wrong({ AUTH_TRUSTED_ISSUER_SECRET: secret }, /means nothing without/)
    wrong({ AUTH_TRUSTED_ISSUER: issuer, AUTH_TRUSTED_ISSUER_SECRET: secret, AUTH_JWT_SECRET: secret }, /must not be AUTH_JWT_SECRET/)
    wrong({ AUTH_TRUSTED_ISSUER: 'http://localhost:3000', AUTH_TRUSTED_ISSUER_SECRET: secret }, /another site/)
    wrong({ AUTH_TRUSTED_ISSUER: issuer, AUTH_TRUSTED_ISSUER_SECRET: secret, AUTH_TRUSTED_ISSUER_COOKIE: '__Host-guildhall' }, /our own cookie/)
    wrong({ AUTH_TRUSTED_ISSUER: issuer, AUTH_TRUSTED_ISSUER_JWKS: 'ftp://x' }, /JWKS must be an address/)
  })
})
