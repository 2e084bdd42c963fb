import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { invalidField } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow, signedIn } from '#platform/policy.ts'
import { storagePort } from '#platform/storage/storage.ts'
import { contentTypeOf } from '../file-content.ts'
import { downloadName } from '../file-names.ts'
import { fileBounds } from '../policy.ts'
import { mediaUsesPort } from '../ports.ts'
import { type PrivateFile, privateKey, presentFile } from '../private-files.ts'
import { files } from '../tables.ts'

const Input = z.strictObject({
  ownerId: z.uuid(),
  purpose: z.string().max(60),
  name: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  expiresAt: z.date().nullable().default(null),
})

/**
 * Keeps a file for its owner and for whom its purpose names (F-6). Its type is decided by its content. Its row is
 * there before its bytes, unseen until they are, so that nothing is ever in storage that nobody knows of.
 * 422 on `purpose` and on `file`; 429 after too many.
 */
export const storePrivateFile = command(
  'media.store-private-file',
  Input,
  async (ctx, { bytes, ...input }): Promise<PrivateFile> => {
    allow(signedIn(ctx.actor))
    checkPurpose(ctx, input.purpose)
    if (bytes.length === 0) throw invalidField('file', 'This file is empty.')
    if (bytes.length > fileBounds.bytes) throw invalidField('file', `Use a file of at most ${fileBounds.megabytes} MB.`)
    const contentType = contentTypeOf(bytes, input.name)
    if (!contentType) throw invalidField('file', 'Use a PDF, a ZIP, a text, a CSV or a picture.')
    await takeLimit(ctx, 'upload', input.ownerId)
    const storageName = randomBytes(16).toString('hex')
    const row = {
      ...input,
      id: newId(),
      name: downloadName(input.name, contentType),
      contentType,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      storageName,
      createdAt: ctx.now(),
    }
    await ctx.db.insert(files).values(row)
    await ctx.use(storagePort).put(privateKey(storageName), bytes)
    await ctx.db.update(files).set({ storedAt: ctx.now() }).where(eq(files.id, row.id))
    return presentFile(row)
  },
  { transaction: 'none' },
)

function checkPurpose(ctx: Ctx, purpose: string): void {
  const known = Object.keys(ctx.use(mediaUsesPort).readers)
  if (!known.includes(purpose)) throw invalidField('purpose', `Choose one of: ${known.join(', ')}.`)
}
