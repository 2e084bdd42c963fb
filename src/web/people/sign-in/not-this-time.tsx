import { addresses } from '#web/addresses.ts'
import { onward } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Alert } from '#web/ui/alert.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { DoorFrame } from '../door-frame.tsx'

interface NotThisTimeProps {
  name: string
  message: string
  /** Whoever is signed in came from the settings. */
  isMember?: boolean
}

/** Why somebody who came by another site is not let in, and what they can do. */
export function NotThisTime({ name, message, isMember = false }: NotThisTimeProps) {
  const t = useMessages(onward)
  return (
    <DoorFrame title={t.failedTitle} lead={t.failedLead({ name })} emblem="key">
      <PageHead title={t.failedTitle} hidden />
      <Alert tone="care">{message}</Alert>
      <LinkButton to={isMember ? addresses.settingsSecurity : addresses.signIn} variant="primary" wide className="mt-6">
        {isMember ? t.backToSettings : t.backToDoor}
      </LinkButton>
    </DoorFrame>
  )
}
