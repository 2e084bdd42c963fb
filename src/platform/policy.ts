import type { Actor, MemberActor } from './actor.ts'
import { AppError, forbidden, notFound, unauthenticated } from './errors.ts'

/** What a policy answers; `hidden` denies even that the thing exists. */
export type Decision = 'allowed' | 'sign-in' | 'forbidden' | 'hidden'

/** Ends the operation with 401, 403 or 404 unless the policy allowed it. `what` names the thing in a 404. */
export function allow(decision: Decision, what = 'page'): void {
  if (decision === 'allowed') return
  if (decision === 'sign-in') throw unauthenticated()
  throw decision === 'hidden' ? notFound(what) : forbidden()
}

/** The policy of what any member may do for themselves. */
export function signedIn(actor: Actor): Decision {
  return actor.kind === 'visitor' ? 'sign-in' : 'allowed'
}

/** The member who acts; 401 for anybody else. */
export function memberOf(actor: Actor): MemberActor {
  if (actor.kind !== 'member') throw unauthenticated()
  return actor
}

/** The policy of what the program does by itself: jobs, reactions, its start. */
export function systemOnly(actor: Actor): Decision {
  return actor.kind === 'system' ? 'allowed' : 'forbidden'
}

/** The policy of what needs no account. Named, so that a reader sees it was meant. */
export function anyone(_actor: Actor): Decision {
  return 'allowed'
}

/** 403 with its own code for an API key whose scopes don't cover writing. */
export function allowScope(actor: Actor, scope: 'read' | 'write'): void {
  if (actor.kind !== 'member' || actor.scopes === null) return
  const covers = actor.scopes.has(scope) || actor.scopes.has('admin') || (scope === 'read' && actor.scopes.has('write'))
  if (!covers) throw new AppError(403, 'scope_missing', `This API key has no "${scope}" scope.`)
}
