import { eq } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import type { DataCheck } from '#platform/module.ts'
import { storagePort } from '#platform/storage/storage.ts'
import { privateKey } from './private-files.ts'
import { keysOf, pictureKey, pictureName } from './store.ts'
import { contents, files } from './tables.ts'

const most = 20

/** The first few keys of these that are not in storage. */
async function missing(ctx: Ctx, keys: Iterable<string>): Promise<string[]> {
  const found: string[] = []
  for (const key of keys) {
    if (!(await ctx.use(storagePort).has(key))) found.push(key)
    if (found.length === most) break
  }
  return found
}

/** What must hold of what is in storage. */
export const checks: readonly DataCheck[] = [
  {
    name: 'media.rows-have-files',
    async find(ctx) {
      const kept = await ctx.db.select().from(contents).where(eq(contents.going, false))
      const stored = await ctx.db.select({ storageName: files.storageName, storedAt: files.storedAt, goneAt: files.goneAt }).from(files)
      const keys = [
        ...kept.flatMap(({ hash, widths, avifAt, touchedAt }) => {
          // What was claimed a moment ago is still being written.
          if (ctx.now().getTime() - touchedAt.getTime() < 60_000) return []
          return widths.flatMap((width) => (avifAt ? (['webp', 'avif'] as const) : (['webp'] as const)).map((format) => pictureKey(pictureName(hash, width, format))))
        }),
        ...stored.filter(({ storedAt, goneAt }) => storedAt && !goneAt).map(({ storageName }) => privateKey(storageName)),
      ]
      return (await missing(ctx, keys)).map((key) => `${key} has a row but is not in storage`)
    },
  },
  {
    name: 'media.files-have-rows',
    async find(ctx) {
      const found: string[] = []
      // Listed before the rows are read: a row is there before its files.
      const listed: string[] = []
      for (const folder of ['pictures', 'masters', 'private']) for await (const key of ctx.use(storagePort).list(folder)) listed.push(key)
      const known = new Set([...(await ctx.db.select().from(contents)).flatMap(keysOf), ...(await ctx.db.select({ storageName: files.storageName }).from(files)).map(({ storageName }) => privateKey(storageName))])
      for (const key of listed) if (!known.has(key) && !key.endsWith('.tmp') && found.length < most) found.push(`${key} is in storage but no row knows of it`)
      return found
    },
  },
]
