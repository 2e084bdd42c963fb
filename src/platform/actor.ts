/** Who acts. A visitor has no account; the system acts in jobs and reactions. */
export type Actor =
  | { kind: 'visitor' }
  | { kind: 'system' }
  | {
      kind: 'member'
      id: string
      handle: string
      role: string
      /** What this person may do beyond their own things; policies speak of these, never of roles. */
      permissions: ReadonlySet<string>
      /** The session that vouches for the person; null for an API key. */
      sessionId: string | null
      /** Limits of an API key; null means the person's full rights. */
      scopes: ReadonlySet<string> | null
    }

export type MemberActor = Extract<Actor, { kind: 'member' }>

export const visitor: Actor = { kind: 'visitor' }
export const system: Actor = { kind: 'system' }

/** The member's id, or null for visitors and the system. */
export function actorId(actor: Actor): string | null {
  return actor.kind === 'member' ? actor.id : null
}

/** Whether the actor holds a permission; the system holds all. An API key never reaches past its scopes. */
export function may(actor: Actor, permission: string): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'member' || !actor.permissions.has(permission)) return false
  return actor.scopes === null || actor.scopes.has('admin')
}
