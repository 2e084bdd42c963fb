import { and, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import type { PersonCard } from './queries.ts'
import { profiles, users } from './tables.ts'

const card = {
  id: profiles.id,
  handle: profiles.handle,
  displayName: profiles.displayName,
  tagline: profiles.tagline,
  location: profiles.location,
  avatar: profiles.avatar,
  availability: profiles.availability,
  skills: profiles.skills,
}

type CardRow = Omit<PersonCard, 'avatarUrl'> & { avatar: { variants: { url: string }[] } | null }

const present = ({ avatar, ...row }: CardRow): PersonCard => ({ ...row, avatarUrl: avatar?.variants[0]?.url ?? null })

/** Who says of themselves that they know one of these, the newest first, at most `limit`; nobody who is unavailable or not in the list of people. */
export async function findPeopleBySkills(ctx: Ctx, skills: readonly string[], limit: number): Promise<PersonCard[]> {
  if (skills.length === 0) return []
  const wanted = and(sql`${profiles.skills} && ${sql.param([...skills])}::text[]`, ne(profiles.availability, 'unavailable'), sql`${profiles.listed}`)
  const rows = await ctx.db.select(card).from(profiles).where(wanted).orderBy(desc(profiles.createdAt)).limit(limit)
  return rows.map(present)
}

/** These people as cards, in no order; whoever is unavailable or not in the list of people is left out. */
export async function cardsOfPeople(ctx: Ctx, ids: readonly string[]): Promise<PersonCard[]> {
  if (ids.length === 0) return []
  const wanted = and(inArray(profiles.id, [...ids]), ne(profiles.availability, 'unavailable'), sql`${profiles.listed}`)
  const rows = await ctx.db.select(card).from(profiles).where(wanted)
  return rows.map(present)
}

/** Those of these people whom anybody may look at, as cards, in no order, and whether everybody comes across them: not who was kept out of the hall. */
export async function peopleForReader(ctx: Ctx, ids: readonly string[]): Promise<{ person: PersonCard; isListed: boolean }[]> {
  if (ids.length === 0) return []
  const isListed = sql<boolean>`${profiles.listed}`.as('is_listed')
  const rows = await ctx.db.select({ ...card, isListed }).from(profiles).innerJoin(users, eq(users.id, profiles.id)).where(and(inArray(profiles.id, [...ids]), isNull(users.bannedAt)))
  return rows.map(({ isListed: is, ...row }) => ({ person: present(row), isListed: is }))
}
