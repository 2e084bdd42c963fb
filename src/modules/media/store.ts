import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { contents } from './tables.ts'

/** Where files of pictures lie in storage, and under which address below /media. */
export const pictureName = (hash: string, width: number, format: 'webp' | 'avif'): string => `${hash.slice(0, 2)}/${hash}-${width}.${format}`
export const pictureKey = (name: string): string => `pictures/${name}`
/** What AVIF is made of: never served. */
export const masterKey = (hash: string): string => `masters/${hash.slice(0, 2)}/${hash}.webp`

/** All that may be in storage of a content. */
export function keysOf({ hash, widths }: { hash: string; widths: readonly number[] }): string[] {
  return [masterKey(hash), ...widths.flatMap((width) => [pictureKey(pictureName(hash, width, 'webp')), pictureKey(pictureName(hash, width, 'avif'))])]
}

/** The name of a content: a hash of what was uploaded. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/**
 * Notes that a content's files are about to be in storage, and gives the name they have there: its hash, or
 * another one where the files of that name are just being taken away.
 */
export async function claimContent(ctx: Ctx, hash: string, widths: number[]): Promise<{ hash: string; hasAvif: boolean }> {
  const claim = (name: string) =>
    ctx.db
      .insert(contents)
      .values({ hash: name, widths, touchedAt: ctx.now() })
      .onConflictDoUpdate({ target: contents.hash, set: { touchedAt: ctx.now() }, setWhere: eq(contents.going, false) })
      .returning({ avifAt: contents.avifAt })
  const [claimed] = await claim(hash)
  if (claimed) return { hash, hasAvif: claimed.avifAt !== null }
  const other = hashOf(Buffer.from(hash + newId()))
  await claim(other)
  return { hash: other, hasAvif: false }
}

/** Holds a content until the end of the transaction; false where its files are being taken away. */
export async function keepContent(ctx: Ctx, hash: string): Promise<boolean> {
  const kept = await ctx.db.update(contents).set({ touchedAt: ctx.now() }).where(and(eq(contents.hash, hash), sql`not ${contents.going}`)).returning({ hash: contents.hash })
  return kept.length > 0
}
