import { addresses } from '#web/addresses.ts'
import { askStates, myAsks as words } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { CountTabs } from '#web/ui/count-tabs.tsx'
import type { MyAsksData } from './my-asks-data.ts'

const order = ['open', 'in_progress', 'fulfilled', 'closed'] as const

/** One list per state, and one of what was put away. */
export function AskTabs({ counts, current }: { counts: MyAsksData['counts']; current: MyAsksData['tab'] }) {
  const t = useMessages(words)
  const states = useMessages(askStates)
  const all = { to: addresses.myAsks, label: t.all, count: order.reduce((sum, status) => sum + (counts[status] ?? 0), 0), isCurrent: current === null }
  const rest = [...order, 'archived' as const].map((status) => ({ to: `${addresses.myAsks}?status=${status}`, label: states[status], count: counts[status] ?? 0, isCurrent: current === status }))
  return <CountTabs label={t.states} tabs={[all, ...rest]} />
}
