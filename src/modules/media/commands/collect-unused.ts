import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { queuePort } from '#platform/jobs.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { storagePort } from '#platform/storage/storage.ts'
import { idsInUse } from '../in-use.ts'
import { privateKey } from '../private-files.ts'
import { keysOf } from '../store.ts'
import { contents, files, pictures } from '../tables.ts'
import { avifQueue } from './make-avif.ts'

/** How long an upload may wait for its use. */
const grace = 86_400_000
const batch = 1_000

/**
 * Takes away what nothing uses (F-5): pictures and files that were put in a day ago or earlier, then what is in
 * storage of contents that no picture has any more. Rows go before files, and what a crash left over goes the
 * next time. A picture that is being used at this moment is held by whoever uses it, and is passed over.
 */
export const collectUnused = command(
  'media.collect-unused',
  z.strictObject({}),
  async (ctx): Promise<void> => {
    allow(systemOnly(ctx.actor))
    const before = new Date(ctx.now().getTime() - grace)
    await eachUnused(ctx, pictures, lt(pictures.createdAt, before), (inside, ids) => inside.db.delete(pictures).where(inArray(pictures.id, ids)))
    await eachUnused(ctx, files, and(isNull(files.goneAt), lt(files.createdAt, before)), (inside, ids) => inside.db.update(files).set({ goneAt: ctx.now() }).where(inArray(files.id, ids)))
    await ctx.db.update(files).set({ goneAt: ctx.now() }).where(and(isNull(files.goneAt), lt(files.expiresAt, ctx.now())))
    await removeContents(ctx, before)
    await removeFiles(ctx)
    await askForAvif(ctx, before)
  },
  { transaction: 'none' },
)

/** Does something to all rows that nothing uses: looked at first, then locked and looked at again. */
async function eachUnused(ctx: Ctx, table: typeof pictures | typeof files, which: ReturnType<typeof and>, remove: (inside: Ctx, ids: string[]) => Promise<unknown>): Promise<void> {
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await ctx.db.select({ id: table.id }).from(table).where(and(which, gt(table.id, last))).orderBy(asc(table.id)).limit(batch)
    const ids = rows.map(({ id }) => id)
    const used = await idsInUse(ctx, ids)
    const unused = ids.filter((id) => !used.has(id))
    if (unused.length > 0) {
      await ctx.transaction(async (inside) => {
        const locked = await inside.db.select({ id: table.id }).from(table).where(inArray(table.id, unused)).for('update', { skipLocked: true })
        const usedNow = await idsInUse(inside, locked.map(({ id }) => id))
        const gone = locked.map(({ id }) => id).filter((id) => !usedNow.has(id))
        if (gone.length > 0) await remove(inside, gone)
      })
    }
    last = ids.at(-1) ?? last
    if (ids.length < batch) return
  }
}

/** Marks contents without pictures, so that nobody records one meanwhile, and then takes their files away. */
async function removeContents(ctx: Ctx, before: Date): Promise<void> {
  const isBare = sql`not exists (select 1 from ${pictures} where ${pictures.contentHash} = ${contents.hash})`
  await ctx.db.update(contents).set({ going: true }).where(and(eq(contents.going, false), lt(contents.touchedAt, before), isBare))
  for (const content of await ctx.db.select().from(contents).where(eq(contents.going, true))) {
    for (const key of keysOf(content)) await ctx.use(storagePort).remove(key)
    await ctx.db.delete(contents).where(and(eq(contents.hash, content.hash), eq(contents.going, true)))
  }
}

async function removeFiles(ctx: Ctx): Promise<void> {
  for (const { id, storageName } of await ctx.db.select({ id: files.id, storageName: files.storageName }).from(files).where(isNotNull(files.goneAt))) {
    await ctx.use(storagePort).remove(privateKey(storageName))
    await ctx.db.delete(files).where(eq(files.id, id))
  }
}

/** Asks once more for AVIF where it is missing: pictures from before there was any, and work that failed for good. */
async function askForAvif(ctx: Ctx, before: Date): Promise<void> {
  const missing = await ctx.db.select({ hash: contents.hash }).from(contents).where(and(isNull(contents.avifAt), lt(contents.touchedAt, before))).limit(batch)
  for (const { hash } of missing) await ctx.use(queuePort).send(ctx, avifQueue, { hash })
}
