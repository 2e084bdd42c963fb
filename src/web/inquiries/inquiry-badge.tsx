import type { InquiryStatus } from '#modules/inquiries/states.ts'
import { inquiryStates } from '#web/messages/en/inquiries.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge, type Tone } from '#web/ui/badge.tsx'

const tones: Record<InquiryStatus, Tone> = { new: 'care', read: 'plain', answered: 'leaf', archived: 'outline', spam: 'outline' }

/** Where an inquiry stands, in a word. */
export function InquiryBadge({ status }: { status: InquiryStatus }) {
  const t = useMessages(inquiryStates)
  return <Badge tone={tones[status]}>{t[status]}</Badge>
}
