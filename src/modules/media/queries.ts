import { inArray } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { storagePort } from '#platform/storage/storage.ts'
import type { Picture } from './shapes.ts'
import { pictures } from './tables.ts'

/** Pictures by id, with their owners; ids that don't exist are absent from the answer. */
export async function findPictures(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Picture & { ownerId: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db.select().from(pictures).where(inArray(pictures.id, [...ids]))
  return new Map(
    rows.map(({ id, ownerId, width, height, color, placeholder, variants }) => {
      const url = variants.at(-1)?.url ?? ''
      return [id, { mediaId: id, ownerId, url, width, height, color, placeholder, variants }]
    }),
  )
}

/** The bytes of a public picture file (`ab/<hash>-640.webp`), or undefined. */
export async function readPictureFile(ctx: Pick<Ctx, 'use'>, name: string): Promise<Buffer | undefined> {
  if (!/^[0-9a-f]{2}\/[0-9a-f]{32}-\d{1,5}\.webp$/.test(name)) return undefined
  return ctx.use(storagePort).get(`pictures/${name}`)
}
