import { Link, redirect, useSearchParams } from 'react-router'
import { forgetPassword, resetPassword } from '#modules/people/index.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { resetPassword as words } from '#web/messages/en/account.ts'
import { useMessages } from '#web/messages/messages.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { DoorFrame } from '../door-frame.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/reset-password-route.ts'
import { AskForLink, ChoosePassword, LinkSent } from './reset-password-steps.tsx'

export async function action(args: Route.ActionArgs) {
  return submit(args, async (ctx, form, { door }) => {
    const { address } = door
    if (!form.text('token')) {
      await forgetPassword(ctx, { email: form.text('email'), address })
      return redirect(`${addresses.resetPassword}?sent`, 303)
    }
    await resetPassword(ctx, { token: form.text('token'), password: form.text('password'), address })
    // All sessions are over, the one of this browser as well.
    door.setSession(null)
    return redirect(addresses.signIn, { status: 303, headers: { 'set-cookie': flashCookie('passwordReset') } })
  })
}

/** Asks where to send the link; says that it is on its way, to whomever; and behind the link takes the new password. */
export default function ResetPassword({ actionData }: Route.ComponentProps) {
  const t = useMessages(words)
  const [search] = useSearchParams()
  const token = search.get('token')
  const isSent = search.has('sent')
  const [title, lead] = token ? [t.choose, t.chooseLead] : isSent ? [t.sentTitle, t.sentLead] : [t.title, t.lead]
  return (
    <DoorFrame title={title} lead={lead} emblem="lantern">
      <PageHead title={title} description={t.description} hidden={token !== null || isSent} />
      {token ? <ChoosePassword token={token} result={actionData} /> : isSent ? <LinkSent /> : <AskForLink result={actionData} />}
      <p className="mt-8">
        <Link to={addresses.signIn} className="link">
          {t.toSignIn}
        </Link>
      </p>
    </DoorFrame>
  )
}
