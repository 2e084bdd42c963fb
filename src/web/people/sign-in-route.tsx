import { Link, useSearchParams } from 'react-router'
import { signIn, waysToSignIn } from '#modules/credentials/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses, sameOriginPath, withNext } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { account } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { PasswordInput } from '#web/ui/password-input.tsx'
import type { Route } from './+types/sign-in-route.ts'
import { DoorFrame } from './door-frame.tsx'
import { passIfSignedIn } from './pass-if-signed-in.ts'
import { letIn } from './sign-in/let-in.ts'
import { OtherWays } from './sign-in/other-ways.tsx'

export async function loader(args: Route.LoaderArgs) {
  passIfSignedIn(args)
  return waysToSignIn(args.context.get(pageContext).ctx, {})
}

export async function action(args: Route.ActionArgs) {
  return submit(args, async (ctx, form, page) => {
    const { address, userAgent } = page.door
    const signingIn = signIn(ctx, { email: form.text('email'), password: form.text('password'), address, userAgent })
    return letIn(page, signingIn, { next: sameOriginPath(form.text('next'), addresses.home) })
  })
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(account)
  const next = useSearchParams()[0].get('next')
  return (
    <DoorFrame title={t.signInTitle} lead={t.signInLead} emblem="key">
      <PageHead title={t.signInTitle} description={t.signInDescription} />
      <Form result={actionData} labels={t}>
        {next && <input type="hidden" name="next" value={next} />}
        <Field name="email" label={t.email} required>
          <Input type="email" autoComplete="username webauthn" />
        </Field>
        <Field name="password" label={t.password} required>
          <PasswordInput autoComplete="current-password" />
        </Field>
        <SubmitButton wide>{t.signInAction}</SubmitButton>
      </Form>
      <p className="mt-6"><Link to={addresses.resetPassword} className="link">{t.forgotPassword}</Link></p>
      <OtherWays {...loaderData} next={next} />
      <p className="mt-8 text-ink-soft">
        {t.noAccount}{' '}
        <Link to={withNext(addresses.signUp, next)} className="link">
          {t.signUpTitle}
        </Link>
      </p>
    </DoorFrame>
  )
}
