import { inArray } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { type OpenFile, storagePort } from '#platform/storage/storage.ts'
import type { Picture } from './shapes.ts'
import { pictureKey } from './store.ts'
import { pictures } from './tables.ts'

/**
 * Pictures by id, with their owners; ids that don't exist are absent from the answer. Inside a transaction they
 * stay until its end: whoever is about to use one need not fear that it is collected meanwhile.
 */
export async function findPictures(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Picture & { ownerId: string }>> {
  if (ids.length === 0) return new Map()
  const wanted = ctx.db.select().from(pictures).where(inArray(pictures.id, [...ids])).orderBy(pictures.id)
  const rows = await (ctx.inTransaction ? wanted.for('key share') : wanted)
  return new Map(
    rows.map(({ id, ownerId, width, height, color, placeholder, variants }) => {
      const url = variants.at(-1)?.url ?? ''
      return [id, { mediaId: id, ownerId, url, width, height, color, placeholder, variants }]
    }),
  )
}

/** A file as a door serves it. */
export interface ServedPicture {
  file: OpenFile
  contentType: string
  etag: string
  /** False where something better will stand at this address soon. */
  final: boolean
}

/**
 * A public picture file by its name (`ab/<hash>-640.webp`), open for reading, or undefined. Under a name that ends in
 * `.avif` stands the same in WebP until the AVIF is made: pages may name it from the first moment on.
 */
export async function openPicture(ctx: Pick<Ctx, 'use'>, name: string): Promise<ServedPicture | undefined> {
  const [, folder, stem = '', format] = /^([0-9a-f]{2})\/([0-9a-f]{32}-\d{1,5})\.(webp|avif)$/.exec(name) ?? []
  if (!folder || !stem.startsWith(folder)) return undefined
  const storage = ctx.use(storagePort)
  const open = async (kind: 'webp' | 'avif'): Promise<ServedPicture | undefined> => {
    const file = await storage.open(pictureKey(`${folder}/${stem}.${kind}`))
    return file && { file, contentType: `image/${kind}`, etag: `"${stem}.${kind}"`, final: kind === format }
  }
  return (format === 'avif' ? await open('avif') : undefined) ?? open('webp')
}
