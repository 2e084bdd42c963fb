import type { Profile } from '#modules/people/shapes.ts'
import { scriptSafeJson } from '#web/script-safe-json.ts'

interface Surroundings {
  publicUrl: string
  responsible: { handle: string; displayName: string } | null
}

/** The person as JSON-LD (ProfilePage about a Person), ready for a script element; null where search engines are not wanted. */
export function personData(person: Profile, { publicUrl, responsible }: Surroundings): string | null {
  if (!person.inSearchEngines) return null
  const url = `${publicUrl}/@${person.handle}`
  const interactions = (type: string, count: number) => ({ '@type': 'InteractionCounter', interactionType: `https://schema.org/${type}`, userInteractionCount: count })
  return scriptSafeJson({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    dateCreated: person.createdAt,
    mainEntity: {
      '@type': person.isAgent ? 'SoftwareApplication' : 'Person',
      '@id': url,
      name: person.displayName,
      alternateName: person.handle,
      identifier: person.id,
      url,
      description: person.tagline || undefined,
      image: person.avatarUrl === null ? undefined : publicUrl + person.avatarUrl,
      sameAs: Object.values(person.links).filter((link) => link !== null),
      ...(person.isAgent
        ? { applicationCategory: 'AI agent', ...(responsible && { creator: { '@type': 'Person', name: responsible.displayName, url: `${publicUrl}/@${responsible.handle}` } }) }
        : { knowsAbout: person.skills, knowsLanguage: person.languages, homeLocation: person.location ? { '@type': 'Place', name: person.location } : undefined, interactionStatistic: interactions('FollowAction', person.counts.followers) }),
      ...(person.rating.average !== null && { aggregateRating: { '@type': 'AggregateRating', ratingValue: person.rating.average, ratingCount: person.rating.count } }),
    },
  })
}
