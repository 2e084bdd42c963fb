import { redirect } from 'react-router'
import { changeProfile, getMe } from '#modules/people/index.ts'
import { contactVisibilities } from '#modules/people/shapes.ts'
import { listBlocked, listMuted } from '#modules/relations/index.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { privacySettings } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsFrame } from '#web/settings/settings-frame.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { requireMember } from '../require-member.ts'
import type { Route } from './+types/privacy-settings-route.ts'
import { KeptAway } from './kept-away.tsx'
import { FindingFields, ReachFields } from './privacy-fields.tsx'
import { readPrivacyForm } from './read-privacy-form.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const { searchParams } = new URL(args.request.url)
  const from = (name: string) => ({ cursor: searchParams.get(name) ?? undefined })
  const [person, blocked, muted] = await Promise.all([getMe(ctx, {}), listBlocked(ctx, from('blocked')), listMuted(ctx, from('muted'))])
  return { person, visibilities: contactVisibilities, blocked, muted }
}

export async function action(args: Route.ActionArgs) {
  const { me } = requireMember(args)
  return submit(
    args,
    async (ctx, form) => {
      await changeProfile(ctx, { profileId: me.id, changes: readPrivacyForm(form) })
      return redirect(addresses.settingsPrivacy, { status: 303, headers: { 'set-cookie': flashCookie('privacySaved') } })
    },
    { prefix: 'changes.' },
  )
}

/** Who sees what, and who is kept away (P-13). */
export default function PrivacySettings({ loaderData: { person, visibilities, blocked, muted }, actionData }: Route.ComponentProps) {
  const t = useMessages(privacySettings)
  return (
    <SettingsFrame title={t.title} lead={t.lead}>
      <Form result={actionData} labels={t} className="mt-10">
        <ReachFields person={person} visibilities={visibilities} />
        <FindingFields person={person} />
        <div>
          <SubmitButton>{t.save}</SubmitButton>
        </div>
      </Form>
      <KeptAway kind="blocked" people={blocked.items} more={blocked.nextCursor && `?blocked=${encodeURIComponent(blocked.nextCursor)}`} />
      <KeptAway kind="muted" people={muted.items} more={muted.nextCursor && `?muted=${encodeURIComponent(muted.nextCursor)}`} />
    </SettingsFrame>
  )
}
