import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { AppError, invalidField } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { queuePort } from '#platform/jobs.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow, allowScope, signedIn } from '#platform/policy.ts'
import { storagePort } from '#platform/storage/storage.ts'
import { pictureBounds } from '../policy.ts'
import type { ReadPicture } from '../reading.ts'
import { type Picture, VariantShape } from '../shapes.ts'
import { claimContent, hashOf, keepContent, masterKey, pictureKey, pictureName } from '../store.ts'
import { pictures } from '../tables.ts'
import { workshopPort } from '../workshop.ts'
import { avifQueue } from './make-avif.ts'

const Record = z.object({
  ownerId: z.uuid(),
  contentHash: z.string(),
  hasAvif: z.boolean(),
  width: z.int(),
  height: z.int(),
  color: z.string(),
  placeholder: z.string(),
  variants: z.array(VariantShape),
})

/** Writes the row of a picture whose files are already in storage; undefined where they are being taken away again. */
const recordPicture = command('media.record-picture', Record, async (ctx, input): Promise<Picture | undefined> => {
  allow(signedIn(ctx.actor))
  const { ownerId: _owner, contentHash, hasAvif, ...shown } = input
  if (!(await keepContent(ctx, contentHash))) return undefined
  const mediaId = newId()
  await ctx.db.insert(pictures).values({ ...input, id: mediaId, createdAt: ctx.now() })
  if (!hasAvif) await ctx.use(queuePort).send(ctx, avifQueue, { hash: contentHash })
  return { mediaId, url: shown.variants.at(-1)?.url ?? '', ...shown }
})

/**
 * Takes a picture in for a member: checks, re-encodes and stores it, and only then writes its row, so that no
 * slow work is done inside a transaction. 422 on `field` for what is not a picture we take; 429 after too many
 * from one member, whichever door they came through; 503 `busy` while too many are being worked on.
 */
export async function storePicture(ctx: Ctx, ownerId: string, bytes: Uint8Array, field = 'file'): Promise<Picture> {
  allow(signedIn(ctx.actor))
  allowScope(ctx.actor, 'write')
  if (bytes.length === 0) throw invalidField(field, 'This file is empty.')
  if (bytes.length > pictureBounds.bytes) throw invalidField(field, `Use a picture of at most ${pictureBounds.megabytes} MB.`)
  await takeLimit(ctx, 'upload', ownerId)
  const read = await ctx.use(workshopPort).read(ownerId, bytes)
  if ('refused' in read) throw invalidField(field, read.refused)
  for (let tries = 0; tries < 3; tries += 1) {
    const { hash, hasAvif } = await claimContent(ctx, hashOf(bytes), read.files.map(({ width }) => width))
    const variants = await storeFiles(ctx, hash, read, hasAvif)
    const { width, height, color, placeholder } = read
    const recorded = await recordPicture(ctx, { ownerId, contentHash: hash, hasAvif, width, height, color, placeholder, variants })
    if (recorded) return recorded
  }
  throw new AppError(503, 'busy', 'This picture cannot be kept just now. Try again in a moment.', { details: { retryAfter: 10 } })
}

async function storeFiles(ctx: Ctx, hash: string, { files, master }: ReadPicture, hasAvif: boolean) {
  const storage = ctx.use(storagePort)
  if (!hasAvif) await storage.put(masterKey(hash), master)
  return Promise.all(
    files.map(async ({ width, height, bytes }) => {
      const name = pictureName(hash, width, 'webp')
      await storage.put(pictureKey(name), bytes)
      return { width, height, url: `/media/${name}` }
    }),
  )
}
