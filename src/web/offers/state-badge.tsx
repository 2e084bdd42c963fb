import type { Offer } from '#modules/listings/shapes.ts'
import { offerStates } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge, type Tone } from '#web/ui/badge.tsx'

const tones: Record<Offer['status'], Tone> = { draft: 'outline', active: 'leaf', paused: 'care', sold: 'seal', archived: 'plain' }

/** Where an offer stands in its life. */
export function StateBadge({ status }: { status: Offer['status'] }) {
  const t = useMessages(offerStates)
  return <Badge tone={tones[status]}>{t[status]}</Badge>
}
