import { Link, redirect, useSearchParams } from 'react-router'
import { finishSignIn, isCodeAwaited } from '#modules/credentials/index.ts'
import { isAppError } from '#platform/errors.ts'
import { type PageContext, pageContext } from '#server/page-context.ts'
import { addresses, sameOriginPath, withNext } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { signInCode } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { DoorFrame } from '../door-frame.tsx'
import { passIfSignedIn } from '../pass-if-signed-in.ts'
import type { Route } from './+types/code-route.ts'
import { letIn } from './let-in.ts'
import { readShortCookie, writeShortCookie } from './short-cookie.ts'

const nextOf = (request: Request) => sameOriginPath(new URL(request.url).searchParams.get('next'), addresses.home)

/** Back to the first step, because this one is over. */
function beginAgain(page: PageContext, request: Request): Response {
  const headers = new Headers([['set-cookie', flashCookie('signInOver')], ['set-cookie', writeShortCookie(page, 'sign-in-code', '')]])
  return redirect(withNext(addresses.signIn, nextOf(request)), { status: 303, headers })
}

export async function loader(args: Route.LoaderArgs) {
  passIfSignedIn(args)
  const page = args.context.get(pageContext)
  const challenge = readShortCookie(page, args.request, 'sign-in-code')
  if (!challenge || !(await isCodeAwaited(page.ctx, { challenge }))) throw beginAgain(page, args.request)
}

export async function action(args: Route.ActionArgs) {
  return submit(args, async (ctx, form, page) => {
    const challenge = readShortCookie(page, args.request, 'sign-in-code')
    if (!challenge) return beginAgain(page, args.request)
    const { address, userAgent } = page.door
    try {
      return await letIn(page, finishSignIn(ctx, { challenge, code: form.text('code'), address, userAgent }), { next: nextOf(args.request), drop: 'sign-in-code' })
    } catch (error) {
      if (isAppError(error) && error.code === 'challenge_over') return beginAgain(page, args.request)
      throw error
    }
  })
}

/** The second step of signing in. */
export default function SignInCode({ actionData }: Route.ComponentProps) {
  const t = useMessages(signInCode)
  const [search] = useSearchParams()
  const next = search.get('next')
  const byBackup = search.get('by') === 'backup'
  const other = withNext(byBackup ? addresses.signInCode : `${addresses.signInCode}?by=backup`, next)
  return (
    <DoorFrame title={t.title} lead={byBackup ? t.backupLead : t.lead} emblem="key">
      <PageHead title={t.title} hidden />
      <Form result={actionData} labels={t} key={byBackup ? 'backup' : 'app'}>
        <Field name="code" label={byBackup ? t.backupCode : t.code} help={byBackup ? t.backupHelp : t.codeHelp} required>
          {byBackup ? (
            <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={40} className="font-mono" />
          ) : (
            <Input autoComplete="one-time-code" inputMode="numeric" maxLength={12} className="font-mono tracking-widest" />
          )}
        </Field>
        <SubmitButton wide>{t.action}</SubmitButton>
      </Form>
      <p className="mt-8 flex flex-wrap justify-between gap-x-6 gap-y-3 text-ink-soft">
        <Link to={other} className="link">
          {byBackup ? t.useApp : t.useBackup}
        </Link>
        <Link to={withNext(addresses.signIn, next)} className="link">
          {t.startOver}
        </Link>
      </p>
    </DoorFrame>
  )
}
