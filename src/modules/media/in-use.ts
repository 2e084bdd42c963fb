import type { Ctx } from '#platform/context.ts'
import { mediaUsesPort } from './ports.ts'

/** Those of these pictures and files that any module uses. */
export async function idsInUse(ctx: Ctx, ids: readonly string[]): Promise<Set<string>> {
  const used = new Set<string>()
  // One after the other: inside a transaction there is one line to the database.
  for (const ask of ctx.use(mediaUsesPort).inUse) for (const id of await ask(ctx, ids)) used.add(id)
  return used
}
