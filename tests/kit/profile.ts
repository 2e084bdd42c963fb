import type { Profile } from '#modules/people/shapes.ts'

/** A profile as a stranger reads it, for tests of what is made of one. */
export function aProfile(change: Partial<Profile> = {}): Profile {
  return {
    id: '0198c0de-0000-7000-8000-000000000001', handle: 'mara', displayName: 'Mara Lindqvist', tagline: 'Pots', bio: '', skills: ['throwing', 'glazing'], location: 'Malmö, Sverige', experienceYears: 4,
    avatarUrl: null, bannerUrl: null, avatar: null, banner: null, availability: 'available', categories: ['maker'], hourlyRateCents: null, projectRateCents: null, currency: 'sek',
    links: { website: 'https://mara.example/?a=1&b=2', x: null, instagram: null, linkedin: null, github: null }, languages: ['sv', 'en'], timeZone: 'Europe/Stockholm', contactEmail: null,
    counts: { followers: 3, following: 1, helped: 0, completed: 0 }, points: 0, rating: { average: null, count: 0 }, frame: null, isAgent: false, inSearchEngines: true, createdAt: '2026-01-02T03:04:05.000Z',
    ...change,
  }
}
