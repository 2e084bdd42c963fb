import type { Ctx } from '#platform/context.ts'
import { definePort } from '#platform/ports.ts'

/** The ways to sign in that a module above this one keeps (passkeys, accounts elsewhere). */
export interface FurtherWays {
  /** Takes them all from a member, in the transaction of `ctx`. */
  forget(ctx: Ctx, memberId: string): Promise<void>
}

export const furtherWaysPort = definePort<FurtherWays>('people.further-ways')
