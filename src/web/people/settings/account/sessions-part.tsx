import type { Session } from '#modules/people/shapes.ts'
import { accountSettings } from '#web/messages/en/account.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsPart } from '#web/settings/settings-frame.tsx'
import { Badge } from '#web/ui/badge.tsx'
import { SubmitButton } from '#web/ui/form.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { StepForm } from './step-form.tsx'

export function SessionsPart({ sessions }: { sessions: readonly Session[] }) {
  const t = useMessages(accountSettings)
  return (
    <SettingsPart title={t.sessions} lead={t.sessionsLead}>
      <ul className="grid divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <StepForm step="endOthers" className="mt-5 justify-items-start">
          <SubmitButton variant="secondary">{t.endOthers}</SubmitButton>
        </StepForm>
      )}
    </SettingsPart>
  )
}

function SessionLine({ session }: { session: Session }) {
  const t = useMessages(accountSettings)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-4">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {session.device}
          {session.isCurrent && <Badge tone="leaf">{t.thisOne}</Badge>}
        </p>
        <p className="text-sm break-words text-ink-soft">
          {t.signedIn} <RelativeTime at={session.createdAt} /> {session.address && t.from({ address: session.address })}
        </p>
        {!session.isCurrent && (
          <p className="text-sm text-ink-faint">
            {t.lastSeen} <RelativeTime at={session.lastSeenAt} />
          </p>
        )}
      </div>
      {!session.isCurrent && (
        <StepForm step="end">
          <input type="hidden" name="id" value={session.id} />
          <SubmitButton variant="secondary" size="sm" aria-label={t.endOf({ device: session.device })}>
            {t.end}
          </SubmitButton>
        </StepForm>
      )}
    </li>
  )
}
