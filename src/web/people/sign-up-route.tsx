import { Link, redirect, useSearchParams } from 'react-router'
import { waysToSignIn } from '#modules/credentials/index.ts'
import { registerMember, writeSessionCookie } from '#modules/people/index.ts'
import type { Program } from '#modules/people/shapes.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses, sameOriginPath } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { account } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { Alert } from '#web/ui/alert.tsx'
import { CheckboxGroup } from '#web/ui/choice.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { AffixedInput, Input } from '#web/ui/input.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { PasswordInput } from '#web/ui/password-input.tsx'
import type { Route } from './+types/sign-up-route.ts'
import { DoorFrame } from './door-frame.tsx'
import { passIfSignedIn } from './pass-if-signed-in.ts'
import { OtherWays } from './sign-in/other-ways.tsx'
import { TimeZoneField, timeZoneIn } from './time-zone-field.tsx'

export async function loader(args: Route.LoaderArgs) {
  passIfSignedIn(args)
  return waysToSignIn(args.context.get(pageContext).ctx, {})
}

export async function action(args: Route.ActionArgs) {
  return submit(args, async (ctx, form, { door }) => {
    const { address, userAgent } = door
    const { sessionToken } = await registerMember(ctx, {
      email: form.text('email'),
      handle: form.text('handle').trim().replace(/^@/, ''),
      password: form.text('password'),
      displayName: form.optional('displayName'),
      timeZone: timeZoneIn(form),
      as: form.all('as') as Program[],
      ownerToken: form.optional('ownerToken'),
      address,
      userAgent,
    })
    door.setSession(writeSessionCookie(ctx, sessionToken))
    return redirect(sameOriginPath(form.text('next'), addresses.home), { status: 303, headers: { 'set-cookie': flashCookie('welcome') } })
  })
}

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(account)
  const [search] = useSearchParams()
  const next = search.get('next')
  const ownerToken = search.get('ownerToken')
  const ways = [
    { value: 'seller', label: t.seller },
    { value: 'mentor', label: t.mentor },
    { value: 'participant', label: t.participant },
  ] satisfies { value: Program; label: string }[]
  return (
    <DoorFrame title={t.signUpTitle} lead={t.signUpLead} emblem="seat">
      <PageHead title={t.signUpTitle} description={t.signUpDescription} />
      {ownerToken && (
        <Alert tone="success" title={t.ownerTitle} className="mb-6">
          {t.ownerText}
        </Alert>
      )}
      <Form result={actionData} labels={t}>
        <TimeZoneField />
        {ownerToken && <input type="hidden" name="ownerToken" value={ownerToken} />}
        {next && <input type="hidden" name="next" value={next} />}
        <Field name="displayName" label={t.displayName} help={t.displayNameHelp}>
          <Input autoComplete="name" maxLength={80} />
        </Field>
        <Field name="handle" label={t.handle} help={t.handleHelp} required>
          <AffixedInput before="@" autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={31} />
        </Field>
        <Field name="email" label={t.email} help={t.emailHelp} required>
          <Input type="email" autoComplete="username" />
        </Field>
        <Field name="password" label={t.password} help={t.passwordHelp} required>
          <PasswordInput autoComplete="new-password" />
        </Field>
        <FieldGroup name="as" label={t.comeAs} help={t.comeAsHelp}>
          <CheckboxGroup look="chips" options={ways} />
        </FieldGroup>
        <SubmitButton wide>{t.signUpAction}</SubmitButton>
        <p className="text-sm text-ink-faint">
          {t.agree}{' '}
          <Link to={addresses.guidelines} className="link">
            {t.guidelines}
          </Link>
          .
        </p>
      </Form>
      {!ownerToken && <OtherWays passkeys={false} providers={loaderData.providers} next={next} />}
      <p className="mt-6 text-ink-soft">
        {t.haveAccount}{' '}
        <Link to={next ? `${addresses.signIn}?next=${encodeURIComponent(next)}` : addresses.signIn} className="link">
          {t.signInTitle}
        </Link>
      </p>
    </DoorFrame>
  )
}
