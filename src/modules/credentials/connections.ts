import { and, eq } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { brokenUnique } from '#platform/database/errors.ts'
import { conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { accountConnected } from './events.ts'
import type { Identity } from './providers/provider.ts'
import { connections } from './tables.ts'

/** Whose account is connected to an identity; undefined where nobody's is. Notes that it was used. */
export async function memberConnectedTo(ctx: Ctx, { provider, issuer, subject, label }: Identity): Promise<string | undefined> {
  const it = and(eq(connections.provider, provider), eq(connections.issuer, issuer), eq(connections.subject, subject))
  const [row] = await ctx.db.update(connections).set({ lastUsedAt: ctx.now(), label: label.slice(0, 254) }).where(it).returning({ memberId: connections.memberId })
  return row?.memberId
}

/**
 * Connects an identity to a member, who signs in with it from now on; harmless where it is so already. 409
 * `connected_elsewhere` where it is somebody else's, or the member has another account of that provider.
 */
export async function connect(ctx: Ctx, memberId: string, identity: Identity): Promise<void> {
  if ((await memberConnectedTo(ctx, identity)) === memberId) return
  const { provider, issuer, subject, label } = identity
  try {
    await ctx.transaction(async (inside) => {
      await inside.db.insert(connections).values({ id: newId(), memberId, provider, issuer, subject, label: label.slice(0, 254), createdAt: ctx.now() })
      await inside.emit(accountConnected({ memberId, provider }))
    })
  } catch (error) {
    const broken = brokenUnique(error)
    if (broken === 'connections_subject') throw conflict('connected_elsewhere', 'That account is connected to another member of this hall.')
    if (broken === 'connections_member') throw conflict('connected_elsewhere', 'You have connected another account there. Disconnect that one first.')
    throw error
  }
}
