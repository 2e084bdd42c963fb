import { handleSkeleton } from '#modules/people/handles.ts'
import { slugify } from '#platform/text.ts'
import { demoPeople } from '../demo/index.ts'
import { randomFrom } from '../demo/pictures/random.ts'
import { idFor } from './ids.ts'

const minute = 60_000

/** The large community began here; since then somebody puts an offer forward every 20 minutes, and every fifth time joins. */
export const founded = Date.UTC(2022, 0, 10, 8)
export const betweenOffers = 20 * minute
export const offersPerPerson = 5

// Names that the demo writes in two scripts are taken in the Latin one.
const names = demoPeople.map((person) => (person.displayName.split('·').at(-1) ?? '').trim().split(' '))
const firstNames = names.map((parts) => parts[0] ?? '')
const lastNames = names.flatMap((parts) => (parts.length > 1 ? [parts.at(-1) ?? ''] : []))

function joinedAt(at: number): Date {
  return new Date(founded + at * offersPerPerson * betweenOffers)
}

/** The id of the person at a place in the order of joining. */
export function personId(at: number): string {
  return idFor(joinedAt(at), `person ${at}`)
}

/** The person at a place in the order of joining, as rows of `people.users` and `people.profiles`. */
export function makePerson(at: number) {
  const random = randomFrom(`person ${at}`)
  const [first, last] = [random.pick(firstNames), random.pick(lastNames)]
  const [like, alsoLike] = [random.pick(demoPeople), random.pick(demoPeople)]
  const handle = `${slugify(first, 10)}-${slugify(last, 10)}-${at}`
  const name = `${first} ${last}`
  const joined = joinedAt(at)
  const times = { created_at: joined.toISOString(), updated_at: joined.toISOString() }
  const id = personId(at)
  return {
    user: { id, name, email: `${handle}@large.example`, email_verified: true, role: 'member', ...times },
    profile: {
      id,
      handle,
      handle_skeleton: handleSkeleton(handle),
      display_name: name,
      tagline: like.tagline,
      bio: alsoLike.bio,
      skills: random.shuffle([...new Set([...like.skills, ...alsoLike.skills])]).slice(0, random.whole(2, 8)),
      location: like.location,
      experience_years: random.whole(0, 40),
      availability: random.pick(['available', 'available', 'limited', 'unavailable']),
      categories: [...like.categories],
      hourly_rate_cents: random.chance(0.4) ? random.whole(20, 200) * 100 : null,
      currency: like.currency,
      links: { website: `https://${handle}.example`, x: null, instagram: null, linkedin: null, github: null },
      time_zone: like.timeZone,
      languages: [...like.languages],
      programs: [random.pick(['participant', 'participant', 'seller', 'mentor'])],
      ...times,
    },
  }
}
