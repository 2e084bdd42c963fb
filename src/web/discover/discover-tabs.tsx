import { addresses } from '#web/addresses.ts'
import { discoverTabs as words } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'
import { NavTabs } from '#web/ui/nav-tabs.tsx'

/** What there is to discover: a start from the problem, what members offer and need, themselves, and what they work with. */
export function DiscoverTabs() {
  const t = useMessages(words)
  const tabs = [
    { to: addresses.discover, label: t.start, end: true },
    { to: addresses.discoverOffers, label: t.offers },
    { to: addresses.discoverCourses, label: t.courses },
    { to: addresses.discoverGoods, label: t.goods },
    { to: addresses.discoverGigs, label: t.gigs },
    { to: addresses.discoverArt, label: t.art },
    { to: addresses.discoverPeople, label: t.people },
    { to: addresses.discoverAsks, label: t.asks },
    { to: addresses.discoverTools, label: t.tools },
  ]
  return (
    <div className="mb-8">
      <NavTabs label={t.tabs} tabs={tabs} />
    </div>
  )
}
