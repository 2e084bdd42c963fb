import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import { unauthenticated } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { parseId } from '#platform/parse.ts'
import { changeEmail } from './commands/change-email.ts'
import { changeHandle } from './commands/change-handle.ts'
import { changePassword } from './commands/change-password.ts'
import { changeProfile } from './commands/change-profile.ts'
import { createApiKey } from './commands/create-api-key.ts'
import { deleteApiKey } from './commands/delete-api-key.ts'
import { endOtherSessions } from './commands/end-other-sessions.ts'
import { endSession } from './commands/end-session.ts'
import { forgetPassword } from './commands/forget-password.ts'
import { registerMember } from './commands/register-member.ts'
import { resetPassword } from './commands/reset-password.ts'
import { sendVerification } from './commands/send-verification.ts'
import { signOut } from './commands/sign-out.ts'
import { useEmailLink } from './commands/use-email-link.ts'
import { getMe, getProfile, listApiKeys, listSessions } from './queries.ts'
import { ApiKeyShape, ChangeEmail, ChangeHandle, ChangePassword, ChangeProfile, CreateApiKey, ForgotPassword, JwkShape, MeShape, OneTimeLink, ProfileShape, Register, ResetPassword, SessionShape } from './shapes.ts'
import { tokenKeysPort } from './token-keys.ts'
import { signToken } from './tokens.ts'
import { Welcome, welcome } from './welcome.ts'

const OneProfile = z.object({ idOrHandle: z.string().max(64) })

function accountCalls(api: Api): void {
  api.route({
    method: 'POST', path: '/auth/register', summary: 'Create an account and sign in', access: 'anyone',
    body: Register, answer: Welcome, status: 201,
    run: async (ctx, { body }, door) => welcome(ctx, await registerMember(ctx, { ...body, address: door.address, userAgent: door.userAgent }), door),
  })
  api.route({
    method: 'POST', path: '/auth/logout', summary: 'End the current session', access: 'anyone', status: 204,
    run: async (ctx, _input, door) => {
      await signOut(ctx, {})
      door.setSession(null)
    },
  })
  api.route({
    method: 'POST', path: '/auth/refresh', summary: 'A fresh bearer token for the current session', access: 'member', answer: z.object({ token: z.string() }),
    run: async (ctx) => {
      if (ctx.actor.kind !== 'member' || ctx.actor.sessionId === null) throw unauthenticated()
      return { token: await signToken(ctx, ctx.actor.id, ctx.actor.sessionId) }
    },
  })
  api.route({
    method: 'GET', path: '/auth/jwks', summary: 'The public key that verifies bearer tokens (also at /.well-known/jwks.json)', access: 'anyone', answer: z.object({ keys: z.array(JwkShape) }),
    run: async (ctx) => ({ keys: [ctx.use(tokenKeysPort).jwk] }),
  })
  api.route({ method: 'GET', path: '/me', summary: 'The person who asks', access: 'member', answer: MeShape, run: (ctx) => getMe(ctx, {}) })
}

function profileCalls(api: Api): void {
  for (const path of ['/profiles/:idOrHandle', '/auth/profile/:idOrHandle']) {
    api.route({
      method: 'GET', path, summary: 'A profile by id or handle', access: 'anyone', params: OneProfile, answer: ProfileShape,
      run: (ctx, { params }) => getProfile(ctx, params),
    })
    api.route({
      method: 'PATCH', path, summary: 'Change a profile', access: 'member', params: OneProfile, body: ChangeProfile, answer: ProfileShape,
      run: async (ctx, { params, body }) => {
        const profileId = isId(params.idOrHandle) ? params.idOrHandle : (await getProfile(ctx, params)).id
        await changeProfile(ctx, { profileId, changes: body })
        return getProfile(ctx, { idOrHandle: profileId })
      },
    })
  }
}

function apiKeyCalls(api: Api): void {
  api.route({
    method: 'POST', path: '/api-keys', summary: 'Make an API key; it is shown once', access: 'member',
    body: CreateApiKey, answer: ApiKeyShape.extend({ key: z.string() }), status: 201,
    run: (ctx, { body }) => createApiKey(ctx, body),
  })
  api.route({
    method: 'GET', path: '/api-keys', summary: 'One’s own API keys', access: 'member', answer: z.object({ items: z.array(ApiKeyShape), nextCursor: z.null() }),
    run: async (ctx) => ({ items: await listApiKeys(ctx, {}), nextCursor: null }),
  })
  api.route({
    method: 'DELETE', path: '/api-keys/:id', summary: 'End an API key', access: 'member', params: z.object({ id: z.string() }), status: 204,
    run: (ctx, { params }) => deleteApiKey(ctx, { id: parseId(params.id, 'API key') }),
  })
}

function passwordCalls(api: Api): void {
  api.route({
    method: 'POST', path: '/auth/password/forgot', summary: 'Ask for a link that sets a new password', access: 'anyone', body: ForgotPassword, status: 204,
    run: (ctx, { body }, door) => forgetPassword(ctx, { ...body, address: door.address }),
  })
  api.route({
    method: 'POST', path: '/auth/password/reset', summary: 'Set a new password by the link that was mailed', access: 'anyone', body: ResetPassword, status: 204,
    run: (ctx, { body }, door) => resetPassword(ctx, { ...body, address: door.address }),
  })
  api.route({ method: 'POST', path: '/auth/password/change', summary: 'Change one’s password', access: 'member', body: ChangePassword, status: 204, run: (ctx, { body }) => changePassword(ctx, body) })
}

function addressCalls(api: Api): void {
  api.route({
    method: 'POST', path: '/auth/email/verify', summary: 'Use the link that verifies an address, or changes it', access: 'anyone', body: OneTimeLink, status: 204,
    run: async (ctx, { body }, door) => void (await useEmailLink(ctx, { ...body, address: door.address })),
  })
  api.route({ method: 'POST', path: '/auth/email/verify/send', summary: 'Send the link that verifies one’s address again', access: 'member', status: 204, run: (ctx) => sendVerification(ctx, {}) })
  api.route({ method: 'POST', path: '/auth/email/change', summary: 'Ask to change one’s address', access: 'member', body: ChangeEmail, status: 204, run: (ctx, { body }) => changeEmail(ctx, body) })
  api.route({
    method: 'POST', path: '/auth/handle/change', summary: 'Change one’s handle; old addresses lead on', access: 'member', body: ChangeHandle, answer: z.object({ handle: z.string() }),
    run: (ctx, { body }) => changeHandle(ctx, body),
  })
}

function sessionCalls(api: Api): void {
  api.route({
    method: 'GET', path: '/sessions', summary: 'Where one is signed in', access: 'member', answer: z.object({ items: z.array(SessionShape), nextCursor: z.null() }),
    run: async (ctx) => ({ items: await listSessions(ctx, {}), nextCursor: null }),
  })
  api.route({ method: 'DELETE', path: '/sessions', summary: 'End all sessions but this one', access: 'member', status: 204, run: (ctx) => endOtherSessions(ctx, {}) })
  api.route({
    method: 'DELETE', path: '/sessions/:id', summary: 'End a session', access: 'member', params: z.object({ id: z.string() }), status: 204,
    run: (ctx, { params }) => endSession(ctx, { id: parseId(params.id, 'session') }),
  })
}

/** The People part of the API contract. */
export function routes(api: Api): void {
  accountCalls(api)
  profileCalls(api)
  apiKeyCalls(api)
  passwordCalls(api)
  addressCalls(api)
  sessionCalls(api)
}
