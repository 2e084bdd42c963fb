import type { Offer } from '#modules/listings/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { cardsOf, listPeople } from './people/queries.ts'
import type { Count, Expert } from './shapes.ts'

/** What people do for others, as offers. */
const helpful: readonly string[] = ['service', 'gig', 'mentorship', 'skill', 'feedback']

/** Who has time comes first. */
const willing = ['available', 'limited', 'unavailable']

/**
 * Who may help with a problem: first who offers to, in the order of those offers, then whose profile speaks of
 * it. Without words the highest rated of the category. `found` are the offers for the problem, the best first.
 */
export async function expertsFor(ctx: Ctx, { category, q, found, most }: { category: string | undefined; q: string | undefined; found: readonly Offer[]; most: number }): Promise<{ experts: Expert[]; count: Count }> {
  const offering = new Map<string, Offer>()
  for (const offer of found) if (helpful.includes(offer.type) && !offering.has(offer.owner.id)) offering.set(offer.owner.id, offer)
  const [list, owners] = await Promise.all([
    listPeople(ctx, { q, category, sort: q ? 'relevance' : 'rating', limit: 2 * most, withTotal: true }),
    q ? cardsOf(ctx, [...offering.keys()].slice(0, most)) : [],
  ])
  const inOrder = q ? list.items : list.items.toSorted((a, b) => willing.indexOf(a.availability) - willing.indexOf(b.availability))
  const people = [...new Map([...owners, ...inOrder].map((person) => [person.id, person])).values()].slice(0, most)
  const experts = people.map((person) => {
    const offer = offering.get(person.id)
    return { ...person, offer: offer ? { id: offer.id, title: offer.title, type: offer.type, url: offer.url } : null }
  })
  return { experts, count: { total: Math.max(list.total ?? 0, experts.length), isCapped: list.totalIsCapped ?? false } }
}
