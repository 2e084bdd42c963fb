import { addresses, withParameters } from '#web/addresses.ts'
import type { Shelf } from './discover-data.ts'

/** The whole list of a kind with the same words and category. The directory of tools has categories of its own. */
export function shelfAddress(shelf: Shelf, q: string | undefined, category: string | undefined): string {
  if (shelf === 'tools') return withParameters(addresses.discoverTools, { q: q?.slice(0, 100) })
  if (shelf === 'apps') return withParameters(addresses.discoverOffers, { q, type: 'app', category })
  const list = { people: addresses.discoverPeople, courses: addresses.discoverCourses, offers: addresses.discoverOffers, asks: addresses.discoverAsks }[shelf]
  return withParameters(list, { q, category })
}
