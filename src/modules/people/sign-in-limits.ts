import { limitKey } from '#platform/client-address.ts'
import type { Ctx } from '#platform/context.ts'
import { limitsPort } from '#platform/limits.ts'

/** Counts one try to sign in (Z-4); 429 with Retry-After after too many for one account from one address. */
export async function takeSignInTry(ctx: Ctx, { address, email }: { address: string; email: string }): Promise<void> {
  await ctx.use(limitsPort).take('login', `${limitKey(address)}|${email.toLowerCase()}`)
}
