import { z } from 'zod'
import { Welcome, welcome } from '#modules/people/index.ts'
import { SignIn } from '#modules/people/shapes.ts'
import type { Api, Door } from '#platform/api.ts'
import { parseId } from '#platform/parse.ts'
import { addPasskey } from './commands/add-passkey.ts'
import { beginPasskeySignIn } from './commands/begin-passkey-sign-in.ts'
import { beginPasskey } from './commands/begin-passkey.ts'
import { confirmTwoStep } from './commands/confirm-two-step.ts'
import { disconnectAccount } from './commands/disconnect-account.ts'
import { finishSignIn } from './commands/finish-sign-in.ts'
import { removePasskey } from './commands/remove-passkey.ts'
import { renamePasskey } from './commands/rename-passkey.ts'
import { renewBackupCodes } from './commands/renew-backup-codes.ts'
import { signIn } from './commands/sign-in.ts'
import { signInWithPasskey } from './commands/sign-in-with-passkey.ts'
import { startTwoStep } from './commands/start-two-step.ts'
import { turnOffTwoStep } from './commands/turn-off-two-step.ts'
import { getTwoStep, listConnections, listPasskeys } from './queries.ts'
import { AddPasskey, BackupCodesShape, ConnectionShape, CreationOptions, FinishSignIn, OneCode, PasskeyShape, PasswordAgain, RenamePasskey, RequestOptions, SetupShape, TurnOff, TwoStepShape, UsePasskey } from './shapes.ts'

const visitOf = ({ address, userAgent }: Door) => ({ address, userAgent })

function signInCalls(api: Api): void {
  api.route({
    method: 'POST', path: '/auth/login', summary: 'Sign in; with two-step sign-in on, 401 two_factor_required with a challenge', access: 'anyone',
    body: SignIn, answer: Welcome,
    run: async (ctx, { body }, door) => welcome(ctx, await signIn(ctx, { ...body, ...visitOf(door) }), door),
  })
  api.route({
    method: 'POST', path: '/auth/two-factor', summary: 'The second step of signing in', access: 'anyone',
    body: FinishSignIn, answer: Welcome,
    run: async (ctx, { body }, door) => welcome(ctx, await finishSignIn(ctx, { ...body, ...visitOf(door) }), door),
  })
}

function twoStepCalls(api: Api): void {
  api.route({ method: 'GET', path: '/auth/two-factor', summary: 'How one’s own two-step sign-in stands', access: 'member', answer: TwoStepShape, run: (ctx) => getTwoStep(ctx, {}) })
  api.route({
    method: 'POST', path: '/auth/two-factor/setup', summary: 'Begin to turn two-step sign-in on: a secret for an authenticator app', access: 'member',
    body: PasswordAgain, answer: SetupShape, run: (ctx, { body }) => startTwoStep(ctx, body),
  })
  api.route({
    method: 'POST', path: '/auth/two-factor/confirm', summary: 'Turn two-step sign-in on with a first code; the backup codes are shown once', access: 'member',
    body: OneCode, answer: BackupCodesShape, run: (ctx, { body }) => confirmTwoStep(ctx, body),
  })
  api.route({
    method: 'POST', path: '/auth/two-factor/backup-codes', summary: 'New backup codes in the place of all others', access: 'member',
    body: OneCode, answer: BackupCodesShape, run: (ctx, { body }) => renewBackupCodes(ctx, body),
  })
  api.route({
    method: 'POST', path: '/auth/two-factor/off', summary: 'Turn two-step sign-in off', access: 'member',
    body: TurnOff, status: 204, run: (ctx, { body }) => turnOffTwoStep(ctx, body),
  })
}

const OneThing = z.object({ id: z.string() })

function passkeyCalls(api: Api): void {
  api.route({
    method: 'POST', path: '/auth/passkeys/challenge', summary: 'Begin to sign in with a passkey: options for navigator.credentials.get', access: 'anyone',
    answer: RequestOptions, run: (ctx, _input, { address }) => beginPasskeySignIn(ctx, { address }),
  })
  api.route({
    method: 'POST', path: '/auth/passkeys/sign-in', summary: 'Sign in with a passkey', access: 'anyone',
    body: UsePasskey, answer: Welcome,
    run: async (ctx, { body }, door) => welcome(ctx, await signInWithPasskey(ctx, { ...body, ...visitOf(door) }), door),
  })
  api.route({ method: 'GET', path: '/auth/passkeys', summary: 'One’s own passkeys', access: 'member', answer: z.object({ items: z.array(PasskeyShape), nextCursor: z.null() }), run: async (ctx) => ({ items: await listPasskeys(ctx, {}), nextCursor: null }) })
  api.route({
    method: 'POST', path: '/auth/passkeys/options', summary: 'Begin to add a passkey: options for navigator.credentials.create', access: 'member',
    body: PasswordAgain, answer: CreationOptions, run: (ctx, { body }) => beginPasskey(ctx, body),
  })
  api.route({ method: 'POST', path: '/auth/passkeys', summary: 'Add a passkey', access: 'member', body: AddPasskey, answer: PasskeyShape, status: 201, run: (ctx, { body }) => addPasskey(ctx, body) })
  api.route({
    method: 'PATCH', path: '/auth/passkeys/:id', summary: 'Rename a passkey', access: 'member', params: OneThing, body: RenamePasskey, answer: PasskeyShape,
    run: (ctx, { params, body }) => renamePasskey(ctx, { ...body, id: parseId(params.id, 'passkey') }),
  })
  api.route({
    method: 'DELETE', path: '/auth/passkeys/:id', summary: 'Remove a passkey', access: 'member', params: OneThing, body: PasswordAgain, status: 204,
    run: (ctx, { params, body }) => removePasskey(ctx, { ...body, id: parseId(params.id, 'passkey') }),
  })
}

function connectionCalls(api: Api): void {
  api.route({
    method: 'GET', path: '/auth/connections', summary: 'The accounts elsewhere that one signs in with', access: 'member', answer: z.object({ items: z.array(ConnectionShape), nextCursor: z.null() }),
    run: async (ctx) => ({ items: await listConnections(ctx, {}), nextCursor: null }),
  })
  api.route({
    method: 'DELETE', path: '/auth/connections/:id', summary: 'Disconnect an account elsewhere', access: 'member', params: OneThing, body: PasswordAgain, status: 204,
    run: (ctx, { params, body }) => disconnectAccount(ctx, { ...body, id: parseId(params.id, 'connected account') }),
  })
}

/** Signing in, and the further ways of it. */
export function routes(api: Api): void {
  signInCalls(api)
  twoStepCalls(api)
  passkeyCalls(api)
  connectionCalls(api)
}
