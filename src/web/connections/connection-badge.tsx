import type { ConnectionStatus } from '#modules/connections/states.ts'
import { connectionStates } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge, type Tone } from '#web/ui/badge.tsx'

const tones: Record<ConnectionStatus, Tone> = { initiated: 'care', discussing: 'care', accepted: 'plain', in_progress: 'plain', completed: 'leaf', declined: 'outline', cancelled: 'outline' }

/** Where a connection stands, in a word. */
export function ConnectionBadge({ status }: { status: ConnectionStatus }) {
  const t = useMessages(connectionStates)
  return <Badge tone={tones[status]}>{t[status]}</Badge>
}
