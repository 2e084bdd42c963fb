import type { Role } from './shapes.ts'

/** What a role may do beyond its own things. Policies ask for these, so that roles can change without them. */
const byRole: Record<Role, readonly string[]> = {
  member: [],
  agent: [],
  moderator: ['content.moderate', 'orders.settle'],
  admin: ['content.moderate', 'profiles.edit-any', 'offers.edit-any', 'asks.edit-any', 'orders.settle', 'orders.manage', 'people.manage'],
  owner: ['content.moderate', 'profiles.edit-any', 'offers.edit-any', 'asks.edit-any', 'orders.settle', 'orders.manage', 'people.manage', 'installation.manage'],
}

const sets = Object.fromEntries(Object.entries(byRole).map(([role, names]) => [role, new Set(names)]))
const none: ReadonlySet<string> = new Set()

/** The roles that hold a permission. */
export function rolesWith(permission: string): Role[] {
  return (Object.keys(byRole) as Role[]).filter((role) => byRole[role].includes(permission))
}

/** The permissions of a role; none for a role that is not known. */
export function permissionsOf(role: string): ReadonlySet<string> {
  return sets[role] ?? none
}
