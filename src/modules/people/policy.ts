import { type Actor, may } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'

/** Who may change a profile: its owner, and whoever may edit any. */
export function mayChangeProfile(actor: Actor, profile: { id: string }): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  if (actor.kind === 'member' && actor.id === profile.id) return 'allowed'
  return may(actor, 'profiles.edit-any') ? 'allowed' : 'forbidden'
}

/** Who may have API keys: people who signed in themselves, not a key making further keys. */
export function mayManageApiKeys(actor: Actor): Decision {
  if (actor.kind !== 'member') return 'sign-in'
  return actor.scopes === null || actor.scopes.has('admin') ? 'allowed' : 'forbidden'
}

/** Who may change what an account hangs on (password, address, handle, sessions): only whoever signed in, never a key. */
export function mayManageAccount(actor: Actor): Decision {
  if (actor.kind !== 'member') return 'sign-in'
  return actor.scopes === null ? 'allowed' : 'forbidden'
}

/** Who may ban somebody, or let them in again: whoever manages people, but not themselves; owners only by owners. */
export function mayBan(actor: Actor, member: { id: string; role: string }): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  if (actor.kind === 'member' && actor.id === member.id) return 'forbidden'
  return may(actor, member.role === 'owner' ? 'installation.manage' : 'people.manage') ? 'allowed' : 'forbidden'
}

/** Who may register or sign in: anybody. */
export function mayRegister(_actor: Actor): Decision {
  return 'allowed'
}

/** Who may give a role: whoever manages people; owners are made and unmade by owners alone. */
export function mayChangeRole(actor: Actor, from: string, to: string): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  const needed = from === 'owner' || to === 'owner' ? 'installation.manage' : 'people.manage'
  return may(actor, needed) ? 'allowed' : 'forbidden'
}

/** Whether a contact address is shown to this reader. */
export function seesContactEmail(actor: Actor, profile: { id: string; contactEmailVisibility: string }): boolean {
  if (profile.contactEmailVisibility === 'everyone') return true
  if (actor.kind !== 'member') return false
  return actor.id === profile.id || profile.contactEmailVisibility === 'members'
}

/** Who sees to people and to what the hall writes to them: admins and the owner. */
export function mayManagePeople(actor: Actor): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  return may(actor, 'people.manage') ? 'allowed' : 'forbidden'
}
