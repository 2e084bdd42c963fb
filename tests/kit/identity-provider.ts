import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** Whoever sits before the provider's page; it asks nothing. */
export interface SomebodyThere {
  sub: string
  email?: string
  email_verified?: boolean
  name?: string
  login?: string
}

/** What the provider does wrong, for tests of those who trust it. */
interface Fault {
  nonce?: string
  audience?: string
  issuer?: string
  foreignKey?: boolean
  down?: boolean
  denies?: boolean
}

interface Grant {
  person: SomebodyThere
  redirectUri: string
  challenge: string
  nonce: string
}

/** A provider on the loopback address: OpenID Connect as Google has it, and OAuth 2 with an API as GitHub has it. */
export interface IdentityProvider {
  url: string
  clientId: string
  clientSecret: string
  person: SomebodyThere
  alg: 'RS256' | 'ES256'
  fault: Fault
  stop(): Promise<void>
}

/** Starts one on a free port. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const [rsa, ec, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('ES256'), generateKeyPair('RS256')])
  const keys = [{ ...(await exportJWK(rsa.publicKey)), kid: 'RS256', alg: 'RS256' }, { ...(await exportJWK(ec.publicKey)), kid: 'ES256', alg: 'ES256' }]
  const grants = new Map<string, Grant>()
  const bearers = new Map<string, SomebodyThere>()
  const idp: IdentityProvider = { url: '', clientId: 'the-hall', clientSecret: 'what only the hall knows', person: { sub: '1' }, alg: 'RS256', fault: {}, stop: () => new Promise((done) => server.close(() => done())) }

  const authorize = (question: URLSearchParams): string => {
    const code = randomBytes(16).toString('hex')
    const back = new URL(question.get('redirect_uri') ?? '')
    back.searchParams.set('state', question.get('state') ?? '')
    if (idp.fault.denies) back.searchParams.set('error', 'access_denied')
    else back.searchParams.set('code', code)
    grants.set(code, { person: { ...idp.person }, redirectUri: question.get('redirect_uri') ?? '', challenge: question.get('code_challenge') ?? '', nonce: question.get('nonce') ?? '' })
    return back.href
  }

  /** Redeems a code once, for the right client, address and PKCE verifier. */
  const redeem = (form: URLSearchParams): Grant | undefined => {
    const grant = grants.get(form.get('code') ?? '')
    grants.delete(form.get('code') ?? '')
    const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url')
    const isRight = form.get('client_id') === idp.clientId && form.get('client_secret') === idp.clientSecret && grant?.redirectUri === form.get('redirect_uri') && grant?.challenge === challenge
    return isRight ? grant : undefined
  }

  const idToken = ({ person: { login: _login, ...person }, nonce }: Grant) =>
    new SignJWT({ ...person, nonce: idp.fault.nonce ?? nonce })
      .setProtectedHeader({ alg: idp.alg, kid: idp.alg })
      .setIssuer(idp.fault.issuer ?? idp.url)
      .setAudience(idp.fault.audience ?? idp.clientId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(idp.fault.foreignKey ? foreign.privateKey : idp.alg === 'RS256' ? rsa.privateKey : ec.privateKey)

  const answer = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', idp.url)
    const json = (body: unknown, status = 200) => void reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (idp.fault.down) return json({ error: 'down' }, 503)
    if (pathname === '/.well-known/openid-configuration') {
      const at = (path: string) => `${idp.url}${path}`
      return json({ issuer: idp.url, authorization_endpoint: at('/authorize'), token_endpoint: at('/token'), jwks_uri: at('/jwks'), userinfo_endpoint: at('/userinfo'), response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256', 'ES256'] })
    }
    if (pathname === '/jwks') return json({ keys })
    if (pathname === '/authorize' || pathname === '/login/oauth/authorize') return void reply.writeHead(302, { location: authorize(searchParams) }).end()
    const person = bearers.get((request.headers.authorization ?? '').replace(/^Bearer /i, ''))
    if (pathname === '/api/v3/user') return person ? json({ id: Number(person.sub), login: person.login, name: person.name ?? null }) : json({}, 401)
    if (pathname === '/api/v3/user/emails') return person ? json(person.email ? [{ email: 'old@elsewhere.example', primary: false, verified: true }, { email: person.email, primary: true, verified: person.email_verified ?? false }] : []) : json({}, 401)
    if (pathname === '/userinfo') return person ? json(person) : json({}, 401)
    if (pathname !== '/token' && pathname !== '/login/oauth/access_token') return json({}, 404)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const grant = redeem(new URLSearchParams(Buffer.concat(chunks).toString()))
    const token = randomBytes(16).toString('hex')
    if (pathname === '/token') {
      if (!grant) return json({ error: 'invalid_grant' }, 400)
      bearers.set(token, grant.person)
      return json({ access_token: token, token_type: 'Bearer', expires_in: 300, id_token: await idToken(grant) })
    }
    if (!grant) return json({ error: 'bad_verification_code' }) // with 200, as GitHub does
    bearers.set(token, grant.person)
    return json({ access_token: token, token_type: 'bearer', scope: 'read:user,user:email' })
  }
  const server = createServer((request, reply) => void answer(request, reply).catch(() => reply.writeHead(500).end()))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  idp.url = `http://localhost:${(server.address() as AddressInfo).port}`
  return idp
}

/** The settings of a hall that trusts this provider as Google and as GitHub. */
export function trusting({ url, clientId, clientSecret }: IdentityProvider): Record<string, string> {
  return { GOOGLE_ISSUER: url, GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret, GITHUB_URL: url, GITHUB_CLIENT_ID: clientId, GITHUB_CLIENT_SECRET: clientSecret }
}
