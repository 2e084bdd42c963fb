import * as oauth from 'oauth4webapi'
import { z } from 'zod'
import type { SocialSettings } from '#platform/config.ts'
import { converse, insecureAllowed, patience, type Provider } from './provider.ts'

const User = z.object({ id: z.int().positive(), login: z.string(), name: z.string().nullish() })
const Emails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }))

/** GitHub, or a GitHub Enterprise Server: OAuth 2 with PKCE and state, then its API says who it is. */
export function github({ clientId, clientSecret, url }: SocialSettings, redirectUri: string, note: (error: unknown) => void): Provider {
  const server: oauth.AuthorizationServer = { issuer: url, authorization_endpoint: `${url}/login/oauth/authorize`, token_endpoint: `${url}/login/oauth/access_token` }
  const client: oauth.Client = { client_id: clientId }
  const api = url === 'https://github.com' ? 'https://api.github.com' : `${url}/api/v3`
  const options = () => ({ ...insecureAllowed(url, oauth.allowInsecureRequests), signal: patience() })
  const ask = async <Answer>(token: string, path: string, shape: z.ZodType<Answer>): Promise<Answer> => {
    const headers = new Headers({ accept: 'application/vnd.github+json', 'user-agent': 'Guildhall' })
    const reply = await oauth.protectedResourceRequest(token, 'GET', new URL(`${api}${path}`), headers, undefined, options())
    if (!reply.ok) throw new Error(`GitHub answered ${path} with ${reply.status}`)
    return shape.parse(await reply.json())
  }
  return {
    begin: async ({ state, verifier }) => {
      const address = new URL(`${url}/login/oauth/authorize`)
      const question = { client_id: clientId, redirect_uri: redirectUri, response_type: 'code', scope: 'read:user user:email', state, code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' }
      for (const [name, value] of Object.entries(question)) address.searchParams.set(name, value)
      return address
    },
    finish: ({ state, verifier }, answer) =>
      converse('GitHub', note, async () => {
        const params = oauth.validateAuthResponse(server, client, answer, state)
        // Without this header GitHub answers in form encoding.
        const headers = new Headers({ accept: 'application/json' })
        const reply = await oauth.authorizationCodeGrantRequest(server, client, oauth.ClientSecretPost(clientSecret), params, redirectUri, verifier, { ...options(), headers })
        const { access_token: token } = await oauth.processAuthorizationCodeResponse(server, client, await honest(reply))
        const [user, emails] = await Promise.all([ask(token, '/user', User), ask(token, '/user/emails', Emails)])
        const main = emails.find(({ primary }) => primary) ?? emails[0]
        return { provider: 'github', issuer: url, subject: String(user.id), email: main?.email.toLowerCase() ?? null, emailVerified: main?.verified ?? false, name: user.name ?? '', label: user.login }
      }),
  }
}

/** GitHub tells its token errors with 200; here they get the status that RFC 6749, section 5.2, asks for. */
async function honest(reply: Response): Promise<Response> {
  if (!reply.ok) return reply
  const body: unknown = await reply.clone().json().catch(() => null)
  const isError = typeof body === 'object' && body !== null && 'error' in body
  return isError ? new Response(JSON.stringify(body), { status: 400, headers: { 'content-type': 'application/json' } }) : reply
}
