import { Welcome, welcome } from '#modules/people/index.ts'
import { SignIn } from '#modules/people/shapes.ts'
import type { Api, Door } from '#platform/api.ts'
import { confirmTwoStep } from './commands/confirm-two-step.ts'
import { finishSignIn } from './commands/finish-sign-in.ts'
import { renewBackupCodes } from './commands/renew-backup-codes.ts'
import { signIn } from './commands/sign-in.ts'
import { startTwoStep } from './commands/start-two-step.ts'
import { turnOffTwoStep } from './commands/turn-off-two-step.ts'
import { getTwoStep } from './queries.ts'
import { BackupCodesShape, FinishSignIn, OneCode, PasswordAgain, SetupShape, TurnOff, TwoStepShape } from './shapes.ts'

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

/** Signing in, and the further ways of it. */
export function routes(api: Api): void {
  signInCalls(api)
  twoStepCalls(api)
}
