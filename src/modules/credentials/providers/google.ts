import * as oauth from 'oauth4webapi'
import type { SocialSettings } from '#platform/config.ts'
import { converse, insecureAllowed, patience, type Provider } from './provider.ts'

/** Google, or any other OpenID Connect issuer: authorization code flow with PKCE, state and nonce; the ID token's signature is checked too. */
export function google({ clientId, clientSecret, url }: SocialSettings, redirectUri: string, note: (error: unknown) => void): Provider {
  const issuer = new URL(url)
  const client: oauth.Client = { client_id: clientId }
  const options = () => ({ ...insecureAllowed(url, oauth.allowInsecureRequests), signal: patience() })
  const discover = async () => oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options()))
  return {
    begin: ({ state, nonce, verifier }) =>
      converse('Google', note, async () => {
        const { authorization_endpoint: endpoint } = await discover()
        if (!endpoint) throw new Error('the issuer names no authorization endpoint')
        const address = new URL(endpoint)
        const question = {
          client_id: clientId, redirect_uri: redirectUri, response_type: 'code', scope: 'openid email profile', state, nonce,
          code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', prompt: 'select_account',
        }
        for (const [name, value] of Object.entries(question)) address.searchParams.set(name, value)
        return address
      }),
    finish: ({ state, nonce, verifier }, answer) =>
      converse('Google', note, async () => {
        const server = await discover()
        const params = oauth.validateAuthResponse(server, client, answer, state)
        const reply = await oauth.authorizationCodeGrantRequest(server, client, oauth.ClientSecretPost(clientSecret), params, redirectUri, verifier, options())
        const tokens = await oauth.processAuthorizationCodeResponse(server, client, reply, { expectedNonce: nonce, requireIdToken: true })
        await oauth.validateApplicationLevelSignature(server, reply, options())
        const claims = oauth.getValidatedIdTokenClaims(tokens)
        if (!claims) throw new Error('there is no ID token')
        const email = typeof claims.email === 'string' ? claims.email.toLowerCase() : null
        const name = typeof claims.name === 'string' ? claims.name : ''
        return { provider: 'google', issuer: claims.iss, subject: claims.sub, email, emailVerified: claims.email_verified === true, name, label: email ?? name }
      }),
  }
}
