import { Link, redirect, useSearchParams } from 'react-router'
import { signIn, writeSessionCookie } from '#modules/people/index.ts'
import { addresses, sameOriginPath } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { account } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { PasswordInput } from '#web/ui/password-input.tsx'
import type { Route } from './+types/sign-in-route.ts'
import { DoorFrame } from './door-frame.tsx'
import { passIfSignedIn } from './pass-if-signed-in.ts'

export async function loader(args: Route.LoaderArgs) {
  passIfSignedIn(args)
}

export async function action(args: Route.ActionArgs) {
  return submit(args, async (ctx, form, { door }) => {
    const { address, userAgent } = door
    const { sessionToken } = await signIn(ctx, { email: form.text('email'), password: form.text('password'), address, userAgent })
    door.setSession(writeSessionCookie(ctx, sessionToken))
    return redirect(sameOriginPath(form.text('next'), addresses.landing), { status: 303, headers: { 'set-cookie': flashCookie('welcomeBack') } })
  })
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  const t = useMessages(account)
  const next = useSearchParams()[0].get('next')
  return (
    <DoorFrame title={t.signInTitle} lead={t.signInLead} emblem="key">
      <PageHead title={t.signInTitle} description={t.signInDescription} />
      <Form result={actionData} labels={t}>
        {next && <input type="hidden" name="next" value={next} />}
        <Field name="email" label={t.email} required>
          <Input type="email" autoComplete="username" />
        </Field>
        <Field name="password" label={t.password} required>
          <PasswordInput autoComplete="current-password" />
        </Field>
        <SubmitButton wide>{t.signInAction}</SubmitButton>
      </Form>
      <p className="mt-8 text-ink-soft">
        {t.noAccount}{' '}
        <Link to={next ? `${addresses.signUp}?next=${encodeURIComponent(next)}` : addresses.signUp} className="link">
          {t.signUpTitle}
        </Link>
      </p>
    </DoorFrame>
  )
}
