import { and, eq, gt, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { secretsPort } from '#platform/secrets.ts'
import { type OpenFile, storagePort } from '#platform/storage/storage.ts'
import { mediaUsesPort } from './ports.ts'
import { files } from './tables.ts'

type FileRow = typeof files.$inferSelect

/** What is told of a private file to those who may read it. */
export interface PrivateFile {
  id: string
  purpose: string
  name: string
  contentType: string
  bytes: number
  sha256: string
  createdAt: string
  expiresAt: string | null
}

export const presentFile = ({ id, purpose, name, contentType, bytes, sha256, createdAt, expiresAt }: Omit<FileRow, 'storedAt' | 'goneAt'>): PrivateFile => ({
  id, purpose, name, contentType, bytes, sha256, createdAt: createdAt.toISOString(), expiresAt: expiresAt?.toISOString() ?? null,
})

/** Where its bytes lie: not below what is served, and not to be guessed. */
export const privateKey = (storageName: string): string => `private/${storageName.slice(0, 2)}/${storageName}`

const isLive = (now: Date) => and(isNotNull(files.storedAt), isNull(files.goneAt), or(isNull(files.expiresAt), gt(files.expiresAt, now)))

/** A file that can be opened; undefined for what isn't there, not there yet, or there no longer. */
export async function liveFile(ctx: Ctx, id: string, lock?: 'update'): Promise<FileRow | undefined> {
  if (!isId(id)) return undefined
  const wanted = ctx.db.select().from(files).where(and(eq(files.id, id), isLive(ctx.now())))
  const [row] = await (lock ? wanted.for(lock) : wanted)
  return row
}

/**
 * Files by id with their owners, for a module that is about to use them: inside a transaction they stay until its end.
 * Ids that don't exist are absent.
 */
export async function findPrivateFiles(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PrivateFile & { ownerId: string }>> {
  if (ids.length === 0) return new Map()
  const wanted = ctx.db.select().from(files).where(and(inArray(files.id, [...ids]), isLive(ctx.now()))).orderBy(files.id)
  const rows = await (ctx.inTransaction ? wanted.for('key share') : wanted)
  return new Map(rows.map((row) => [row.id, { ...presentFile(row), ownerId: row.ownerId }]))
}

/** A link is for one download, begun soon. */
const linkMinutes = 10

const signed = (id: string, reader: string, until: string): string => `${id}|${reader}|${until}`

/** Whether the actor may read a file now: its owner, and whom the module that its purpose belongs to lets. */
async function mayRead(ctx: Ctx, file: FileRow): Promise<boolean> {
  if (ctx.actor.kind !== 'member') return false
  if (ctx.actor.id === file.ownerId) return true
  const reader = ctx.use(mediaUsesPort).readers[file.purpose]
  return reader !== undefined && reader(ctx, { id: file.id, ownerId: file.ownerId, purpose: file.purpose, name: file.name })
}

/** An address under which the actor, and nobody else, can fetch a private file for ten minutes. 404 where they may not. */
export async function privateFileLink(ctx: Ctx, fileId: string): Promise<{ url: string; expiresAt: string }> {
  const file = await liveFile(ctx, fileId)
  if (!file || ctx.actor.kind !== 'member' || !(await mayRead(ctx, file))) throw notFound('file')
  const until = new Date(ctx.now().getTime() + linkMinutes * 60_000)
  const seconds = String(Math.floor(until.getTime() / 1_000))
  const signature = ctx.use(secretsPort).sign('private-file-link', signed(file.id, ctx.actor.id, seconds))
  return { url: `/files/${file.id}?until=${seconds}&for=${ctx.actor.id}&sig=${signature}`, expiresAt: until.toISOString() }
}

/**
 * Opens a file by its link. Everything is checked again: the signature, the time, that it is the one whom the link was
 * made for who asks, and that they may still read it. All refusals are the same 404.
 */
export async function openPrivateFile(ctx: Ctx, link: { id: string; until: string; for: string; sig: string }): Promise<PrivateFile & { file: OpenFile }> {
  const isSigned = ctx.use(secretsPort).verify('private-file-link', signed(link.id, link.for, link.until), link.sig)
  const isInTime = Number(link.until) * 1_000 > ctx.now().getTime()
  const isTheirs = ctx.actor.kind === 'member' && ctx.actor.id === link.for
  const row = isSigned && isInTime && isTheirs ? await liveFile(ctx, link.id) : undefined
  if (!row || !(await mayRead(ctx, row))) throw notFound('file')
  const file = await ctx.use(storagePort).open(privateKey(row.storageName))
  if (!file) throw notFound('file')
  return { ...presentFile(row), file }
}
