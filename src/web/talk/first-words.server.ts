import { getConnection } from '#modules/connections/index.ts'
import { otherSide } from '#modules/connections/states.ts'
import type { Ctx } from '#platform/context.ts'
import { isAppError } from '#platform/errors.ts'
import { renderMarkdown } from '#web/markdown.server.ts'
import type { First } from './first-words.tsx'

/** With what the two of a connection began; null to whom it never came. */
export async function firstWordsOf(ctx: Ctx, { connectionId, me }: { connectionId: string; me: string }): Promise<First | null> {
  const connection = await getConnection(ctx, { id: connectionId }).catch((error: unknown) => {
    if (isAppError(error) && error.status === 404) return null
    throw error
  })
  if (!connection) return null
  const side = connection.initiator.id === me ? 'initiator' : 'responder'
  return { isMine: side === 'initiator', name: connection[otherSide(side)].displayName, at: connection.createdAt, html: renderMarkdown(connection.message) }
}
