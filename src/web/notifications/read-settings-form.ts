import type { z } from 'zod'
import type { ChangeSettings, Settings } from '#modules/notifications/shapes.ts'
import { invalidField } from '#platform/errors.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { notificationSettings } from '#web/messages/en/notifications.ts'

type Changes = z.input<typeof ChangeSettings>
type Channels = NonNullable<Changes['channels']>

/** The posted settings as the command takes them. An unchecked box is an answer too, so it reads what the page offered. */
export function readSettingsForm(form: FormInput, kinds: Settings['kinds']): Changes {
  const channels: Channels = {}
  for (const { kind, inApp, email } of kinds) {
    channels[kind] = {
      ...(!inApp.isFixed && { inApp: form.checked(`channels.${kind}.inApp`) ? ('on' as const) : ('off' as const) }),
      ...(!email.isFixed && { email: form.text(`channels.${kind}.email`) as 'on' }),
    }
  }
  const digest = { frequency: form.text('digest.frequency') as 'daily', hour: form.text('digest.hour'), weekday: form.text('digest.weekday') }
  return { channels, digest, quietHours: readQuietHours(form) }
}

function readQuietHours(form: FormInput): Changes['quietHours'] {
  const [from, to] = [form.optional('quietHours.from'), form.optional('quietHours.to')]
  if (from === undefined && to === undefined) return null
  if (from === undefined || to === undefined) throw invalidField(from === undefined ? 'quietHours.from' : 'quietHours.to', notificationSettings.bothHours)
  return { from, to }
}
