import type { Ask } from '#modules/asks/shapes.ts'
import { askStates } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge, type Tone } from '#web/ui/badge.tsx'

const tones: Record<Ask['status'], Tone> = { open: 'outline', in_progress: 'care', fulfilled: 'leaf', closed: 'plain' }

/** Where an ask stands in its life; put away outweighs the rest. */
export function AskState({ ask: { status, archivedAt } }: { ask: Pick<Ask, 'status' | 'archivedAt'> }) {
  const t = useMessages(askStates)
  return archivedAt ? <Badge>{t.archived}</Badge> : <Badge tone={tones[status]}>{t[status]}</Badge>
}
