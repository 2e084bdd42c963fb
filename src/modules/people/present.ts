import type { Actor } from '#platform/actor.ts'
import { ratingOf } from '#platform/rating.ts'
import { permissionsOf } from './permissions.ts'
import { seesContactEmail } from './policy.ts'
import type { Me, Profile, Program, Role } from './shapes.ts'
import type { profiles, users } from './tables.ts'

/** A whole profile, without what only lists search by. */
export type ProfileRow = Omit<typeof profiles.$inferSelect, 'search' | 'skillSlugs'>
export type UserRow = Pick<typeof users.$inferSelect, 'email' | 'emailVerified' | 'role'>

/** A person as this reader may see them: nothing private leaves. */
export function presentProfile(row: ProfileRow, role: string, reader: Actor): Profile {
  return {
    id: row.id,
    handle: row.handle,
    displayName: row.displayName,
    tagline: row.tagline,
    bio: row.bio,
    skills: row.skills,
    location: row.location,
    experienceYears: row.experienceYears,
    avatarUrl: row.avatar?.url ?? null,
    bannerUrl: row.banner?.url ?? null,
    avatar: row.avatar,
    banner: row.banner,
    availability: row.availability as Profile['availability'],
    categories: row.categories,
    hourlyRateCents: row.hourlyRateCents,
    projectRateCents: row.projectRateCents,
    currency: row.currency,
    links: row.links,
    languages: row.languages,
    timeZone: row.timeZone,
    contactEmail: seesContactEmail(reader, row) ? row.contactEmail : null,
    counts: { followers: row.followers, following: row.following, helped: row.helped, completed: row.completed },
    points: row.points,
    rating: ratingOf(row),
    frame: row.frame,
    isAgent: role === 'agent',
    inSearchEngines: row.inSearchEngines,
    createdAt: row.createdAt.toISOString(),
  }
}

/** A person as they see themselves. Points and credits come with the ledger; until then nobody holds any. */
export function presentMe(row: ProfileRow, user: UserRow, self: Actor): Me {
  return {
    ...presentProfile(row, user.role, self),
    email: user.email,
    emailVerified: user.emailVerified,
    role: user.role as Role,
    programs: row.programs as Program[],
    creditBalance: 0,
    pointBalance: row.points,
    permissions: [...permissionsOf(user.role)],
    phone: row.phone,
    contactEmailVisibility: row.contactEmailVisibility,
    inDirectory: row.inDirectory,
  }
}
