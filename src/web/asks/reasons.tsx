import type { Reason } from '#modules/asks/index.ts'
import { askReasons } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { TagList } from '#web/ui/tag-list.tsx'

/** A reason as pages have it: categories by their names. */
export type ShownReason = Pick<Reason, 'kind' | 'value'>

/** Why something fits, in a few words each. */
export function Reasons({ reasons }: { reasons: readonly ShownReason[] }) {
  const t = useMessages(askReasons)
  return <TagList tags={reasons.map(({ kind, value }) => t[kind]({ value: kind === 'tag' ? value.replaceAll('-', ' ') : value }))} limit={3} />
}
