import type { Settings } from '#modules/notifications/shapes.ts'
import { notificationSettings } from '#web/messages/en/notifications.ts'
import { useLocale, useMessages } from '#web/messages/messages.ts'
import { RadioGroup } from '#web/ui/choice.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Select } from '#web/ui/select.tsx'

/** Full hours as the reader's language writes them. */
function useHours() {
  const format = new Intl.DateTimeFormat(useLocale(), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  return Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: format.format(hour * 3_600_000) }))
}

/** The days of a week, from Monday on. */
function useWeekdays() {
  const format = new Intl.DateTimeFormat(useLocale(), { weekday: 'long', timeZone: 'UTC' })
  const monday = Date.UTC(2024, 0, 1)
  return Array.from({ length: 7 }, (_, day) => ({ value: String(day + 1), label: format.format(monday + day * 86_400_000) }))
}

/** When the summary comes. */
export function DigestFields({ digest }: { digest: Settings['digest'] }) {
  const t = useMessages(notificationSettings)
  return (
    <div className="grid gap-6">
      <FieldGroup name="digest.frequency" label={t.frequency} required>
        <RadioGroup look="cards" defaultValue={digest.frequency} options={[{ value: 'daily', label: t.daily }, { value: 'weekly', label: t.weekly }]} />
      </FieldGroup>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="digest.hour" label={t.hour} required>
          <Select options={useHours()} defaultValue={String(digest.hour)} />
        </Field>
        <Field name="digest.weekday" label={t.weekday} required>
          <Select options={useWeekdays()} defaultValue={String(digest.weekday)} />
        </Field>
      </div>
    </div>
  )
}

/** When nothing may make a sound. */
export function QuietFields({ quietHours }: { quietHours: Settings['quietHours'] }) {
  const t = useMessages(notificationSettings)
  const hours = useHours()
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Field name="quietHours.from" label={t.from}>
        <Select options={hours} none={t.none} defaultValue={quietHours ? String(quietHours.from) : ''} />
      </Field>
      <Field name="quietHours.to" label={t.to}>
        <Select options={hours} none={t.none} defaultValue={quietHours ? String(quietHours.to) : ''} />
      </Field>
    </div>
  )
}
