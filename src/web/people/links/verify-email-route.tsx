import { redirect, useSearchParams } from 'react-router'
import { useEmailLink } from '#modules/people/index.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { emailLink } from '#web/messages/en/account.ts'
import { useMessages } from '#web/messages/messages.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { DoorFrame } from '../door-frame.tsx'
import type { Route } from './+types/verify-email-route.ts'

export async function action(args: Route.ActionArgs) {
  return submit(args, async (ctx, form, { door, me }) => {
    const { did } = await useEmailLink(ctx, { token: form.text('token'), address: door.address })
    const flash = flashCookie(did === 'changed' ? 'emailChanged' : 'emailVerified')
    return redirect(me ? addresses.settingsAccount : addresses.signIn, { status: 303, headers: { 'set-cookie': flash } })
  })
}

/** Where the links in mails lead. Opening it does nothing: mail scanners open links as well. */
export default function VerifyEmail({ actionData }: Route.ComponentProps) {
  const t = useMessages(emailLink)
  const token = useSearchParams()[0].get('token')
  return (
    <DoorFrame title={token ? t.title : t.noLink} lead={token ? t.lead : t.noLinkLead} emblem="letter">
      <PageHead title={token ? t.title : t.noLink} description={t.description} hidden />
      {token && (
        <Form result={actionData} labels={t}>
          <input type="hidden" name="token" value={token} />
          <SubmitButton wide>{t.confirm}</SubmitButton>
        </Form>
      )}
      {(!token || actionData) && (
        <LinkButton to={addresses.settingsAccount} className="mt-6">
          {t.toSettings}
        </LinkButton>
      )}
    </DoorFrame>
  )
}
