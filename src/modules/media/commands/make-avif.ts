import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { storagePort } from '#platform/storage/storage.ts'
import { masterKey, pictureKey, pictureName } from '../store.ts'
import { contents } from '../tables.ts'
import { workshopPort } from '../workshop.ts'

/** The queue of this work; a picture's job is put into it in the transaction that records the picture. */
export const avifQueue = { name: 'media.make-avif' }

/**
 * Makes AVIF of a content in its widths (F-5), after the upload and while nobody puts pictures in. Sizes that are
 * there are not made again, so a run that was cut off goes on where it was. Does nothing for what has it or is gone.
 */
export const makeAvif = command(
  'media.make-avif',
  z.strictObject({ hash: z.string() }),
  async (ctx, { hash }): Promise<void> => {
    allow(systemOnly(ctx.actor))
    const [content] = await ctx.db.select().from(contents).where(eq(contents.hash, hash))
    if (!content || content.going || content.avifAt) return
    const storage = ctx.use(storagePort)
    // Pictures from before there were masters have their largest size only.
    const master = (await storage.get(masterKey(hash))) ?? (await storage.get(pictureKey(pictureName(hash, Math.max(...content.widths), 'webp'))))
    if (!master) return ctx.log.warn({ hash }, 'a picture has no file to make AVIF of')
    for (const width of content.widths) {
      const key = pictureKey(pictureName(hash, width, 'avif'))
      if (!(await storage.has(key))) await storage.put(key, await ctx.use(workshopPort).avif(master, width))
    }
    await ctx.db.update(contents).set({ avifAt: ctx.now() }).where(eq(contents.hash, hash))
    await storage.remove(masterKey(hash))
  },
  { transaction: 'none' },
)
