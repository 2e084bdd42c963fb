import { sql } from 'drizzle-orm'
import type { MemberActor } from '#platform/actor.ts'
import { permissionsOf } from './permissions.ts'
import { profiles, users } from './tables.ts'

/** What the top bar shows of the person, read with the session so that a page needs no further query. */
export interface SignedIn {
  actor: MemberActor
  displayName: string
  avatarUrl: string | null
  /** The session was just extended: a cookie should be given anew, or the browser drops it first. */
  renewed: boolean
}

/** What is read of a person with whatever vouches for them. */
export const personColumns = { id: users.id, role: users.role, bannedAt: users.bannedAt, handle: profiles.handle, displayName: profiles.displayName, avatar: profiles.avatar }

/** Stands for all that `signedIn` makes of such a row: while it is the same, so is the person. */
export const personMark = sql<string>`md5(row(${users.role}, ${profiles.handle}, ${profiles.displayName}, ${profiles.avatar})::text)`

/** The person behind such a row. */
export function signedIn(row: { id: string; role: string; handle: string; displayName: string; avatar: { variants: { url: string }[] } | null }, sessionId: string | null, scopes: ReadonlySet<string> | null): SignedIn {
  const actor: MemberActor = { kind: 'member', id: row.id, handle: row.handle, role: row.role, permissions: permissionsOf(row.role), sessionId, scopes }
  return { actor, displayName: row.displayName, avatarUrl: row.avatar?.variants[0]?.url ?? null, renewed: false }
}
