import { redirect } from 'react-router'
import { changeSettings, getSettings, retryMail } from '#modules/notifications/index.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { submit } from '#web/forms/submit.ts'
import { notificationSettings } from '#web/messages/en/notifications.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { SettingsFrame, SettingsPart } from '#web/settings/settings-frame.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { Alert } from '#web/ui/alert.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import type { Route } from './+types/notification-settings-route.ts'
import { ChannelTable } from './channel-table.tsx'
import { DigestFields, QuietFields } from './digest-fields.tsx'
import { readSettingsForm } from './read-settings-form.ts'

export async function loader(args: Route.LoaderArgs) {
  return getSettings(requireMember(args).ctx, {})
}

export async function action(args: Route.ActionArgs) {
  const { ctx } = requireMember(args)
  const { kinds } = await getSettings(ctx, {})
  return submit(args, async (inside, form) => {
    if (form.checked('retry')) await retryMail(inside, {})
    else await changeSettings(inside, readSettingsForm(form, kinds))
    return redirect(addresses.settingsNotifications, { status: 303, headers: { 'set-cookie': flashCookie('notificationsSaved') } })
  })
}

/** What one is told of and how: a table of kinds and channels, the summary, the quiet hours. */
export default function NotificationSettings({ loaderData: settings, actionData }: Route.ComponentProps) {
  const t = useMessages(notificationSettings)
  return (
    <SettingsFrame title={t.title} lead={t.lead}>
      {settings.deadAddress && <DeadAddress kind={settings.deadAddress.kind} at={settings.deadAddress.at} />}
      <Form result={actionData} labels={{ ...t, 'quietHours.from': t.from, 'quietHours.to': t.to }} className="gap-0">
        <SettingsPart title={t.kinds} lead={t.kindsLead}>
          <ChannelTable kinds={settings.kinds} />
        </SettingsPart>
        <SettingsPart title={t.digestPart} lead={t.digestLead({ timeZone: settings.timeZone })}>
          <DigestFields digest={settings.digest} />
        </SettingsPart>
        <SettingsPart title={t.quietPart} lead={t.quietLead}>
          <QuietFields quietHours={settings.quietHours} />
        </SettingsPart>
        <div className="sticky bottom-0 z-10 -mx-4 mt-10 border-t border-line bg-paper px-4 py-4">
          <SubmitButton>{t.save}</SubmitButton>
        </div>
      </Form>
    </SettingsFrame>
  )
}

function DeadAddress({ kind, at }: { kind: string; at: string }) {
  const t = useMessages(notificationSettings)
  const day = useFormat().day(at)
  return (
    <Alert tone="care" title={t.deadTitle} className="mt-8">
      <p>{kind === 'complained' ? t.unwantedText({ day }) : t.deadText({ day })}</p>
      <Form className="mt-3 justify-items-start">
        <input type="hidden" name="retry" value="1" />
        <SubmitButton variant="secondary">{t.retry}</SubmitButton>
      </Form>
    </Alert>
  )
}
