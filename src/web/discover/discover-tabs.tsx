import { addresses } from '#web/addresses.ts'
import { discoverAsks as words } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { NavTabs } from '#web/ui/nav-tabs.tsx'

/** What there is to discover: what members offer, and what they need. */
export function DiscoverTabs() {
  const t = useMessages(words)
  return (
    <div className="mb-8">
      <NavTabs label={t.tabs} tabs={[{ to: addresses.discoverOffers, label: t.offersTab }, { to: addresses.discoverAsks, label: t.asksTab }]} />
    </div>
  )
}
