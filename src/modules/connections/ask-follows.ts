import { and, eq, inArray } from 'drizzle-orm'
import { followHelp, lockAskStatus } from '#modules/asks/index.ts'
import { system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { atIt, type ConnectionStatus } from './states.ts'
import { connections } from './tables.ts'

/**
 * Takes an ask to where the answers to it are: in progress once one is agreed on, open again when the last of them was
 * called off, fulfilled when one is done. The ask is locked before they are counted, so that steps that cross leave it
 * where the last one does. What its owner does with it by themselves stands: a closed ask stays closed.
 */
export async function askFollows(ctx: Ctx, askId: string, { from, to }: { from: ConnectionStatus; to: ConnectionStatus }): Promise<void> {
  const [was, is] = [atIt.includes(from), atIt.includes(to)]
  if (was === is && to !== 'completed') return
  const house = ctx.as({ actor: system, idempotencyKey: null })
  const status = await lockAskStatus(house, askId)
  if (to === 'completed' && status !== 'fulfilled') await followHelp(house, { askId, to: 'fulfilled' })
  if (is && status === 'open') await followHelp(house, { askId, to: 'in_progress' })
  if (to === 'cancelled' && status === 'in_progress' && (await countAtIt(house, askId)) === 0) await followHelp(house, { askId, to: 'open' })
}

/** How many answers to an ask both sides are at. */
function countAtIt(ctx: Ctx, askId: string): Promise<number> {
  return ctx.db.$count(connections, and(eq(connections.askId, askId), inArray(connections.status, [...atIt]), connections.reaches))
}
