import { addresses } from '#web/addresses.ts'
import { discoverTabs as words } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'
import { NavTabs } from '#web/ui/nav-tabs.tsx'

/** What there is to discover: what members offer, what they need, and what they work with. */
export function DiscoverTabs() {
  const t = useMessages(words)
  const tabs = [{ to: addresses.discoverOffers, label: t.offers }, { to: addresses.discoverAsks, label: t.asks }, { to: addresses.discoverPeople, label: t.people }, { to: addresses.discoverTools, label: t.tools }]
  return (
    <div className="mb-8">
      <NavTabs label={t.tabs} tabs={tabs} />
    </div>
  )
}
