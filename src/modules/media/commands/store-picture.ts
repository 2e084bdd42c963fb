import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow, allowScope, signedIn } from '#platform/policy.ts'
import { storagePort } from '#platform/storage/storage.ts'
import { type ProcessedPicture, processPicture } from '../process.ts'
import { type Picture, VariantShape } from '../shapes.ts'
import { pictures } from '../tables.ts'

const Record = z.object({
  ownerId: z.uuid(),
  contentHash: z.string(),
  width: z.int(),
  height: z.int(),
  color: z.string(),
  placeholder: z.string(),
  variants: z.array(VariantShape),
})

/** Writes the row of a picture whose files are already in storage. */
const recordPicture = command('media.record-picture', Record, async (ctx, input): Promise<Picture> => {
  allow(signedIn(ctx.actor))
  const { ownerId: _owner, contentHash: _hash, ...shown } = input
  const mediaId = newId()
  await ctx.db.insert(pictures).values({ ...input, id: mediaId, createdAt: ctx.now() })
  return { mediaId, url: largest(input.variants), ...shown }
})

/**
 * Takes a picture in for a member: checks, re-encodes and stores it, and only then writes its row, so that
 * no slow work is done inside a transaction. 422 on `field` for what is not a picture we take; 429 after
 * too many from one member, whichever door they came through.
 */
export async function storePicture(ctx: Ctx, ownerId: string, bytes: Buffer, field = 'file'): Promise<Picture> {
  allow(signedIn(ctx.actor))
  allowScope(ctx.actor, 'write')
  await takeLimit(ctx, 'upload', ownerId)
  const made = await processPicture(bytes, field)
  const variants = await storeFiles(ctx, made)
  const { contentHash, width, height, color, placeholder } = made
  return recordPicture(ctx, { ownerId, contentHash, width, height, color, placeholder, variants })
}

async function storeFiles(ctx: Ctx, made: ProcessedPicture) {
  const storage = ctx.use(storagePort)
  return Promise.all(
    made.files.map(async ({ width, height, bytes }) => {
      const name = `${made.contentHash.slice(0, 2)}/${made.contentHash}-${width}.webp`
      await storage.put(`pictures/${name}`, bytes)
      return { width, height, url: `/media/${name}` }
    }),
  )
}

function largest(variants: readonly { width: number; url: string }[]): string {
  return variants.toSorted((a, b) => b.width - a.width)[0]?.url ?? ''
}
