import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayDeleteFile } from '../policy.ts'
import { idsInUse } from '../in-use.ts'
import { liveFile } from '../private-files.ts'
import { files } from '../tables.ts'

/** Takes a private file away: nobody opens it from now on, and its bytes go with the next collection. 404 for others; 409 `file_in_use` while something holds on to it. */
export const deletePrivateFile = command('media.delete-private-file', z.strictObject({ id: z.uuid() }), async (ctx, { id }): Promise<void> => {
  const file = await liveFile(ctx, id, 'update')
  allow(file ? mayDeleteFile(ctx.actor, file) : 'hidden', 'file')
  if ((await idsInUse(ctx, [id])).has(id)) throw conflict('file_in_use', 'This file is part of something that is not over, so it stays.')
  await ctx.db.update(files).set({ goneAt: ctx.now() }).where(eq(files.id, id))
})
