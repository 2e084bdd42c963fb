import { randomBytes } from 'node:crypto'
import { constants, type Dirent } from 'node:fs'
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Storage } from './storage.ts'

const safeKey = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/
/** What isn't there, and a symbolic link, which nobody of ours has put there. */
const absent = new Set(['ENOENT', 'ELOOP', 'ENOTDIR'])
const ifThere = (error: unknown): undefined => {
  if (error instanceof Error && 'code' in error && absent.has(String(error.code))) return undefined
  throw error
}

/** Files in a folder on disk. A key can only name something inside it. */
export function createDiskStorage(folder: string): Storage {
  const path = (key: string): string => {
    if (!safeKey.test(key) || key.includes('..')) throw new Error(`"${key}" is not a storage key`)
    return join(folder, key)
  }
  const openPath = async (key: string) => {
    const target = path(key)
    const handle = await open(target, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(ifThere)
    const facts = await handle?.stat()
    if (handle && facts?.isFile()) return { handle, bytes: facts.size }
    await handle?.close()
    return undefined
  }
  return {
    async put(key, bytes) {
      const target = path(key)
      await mkdir(dirname(target), { recursive: true })
      // Written beside and renamed, so that nobody ever reads half a file.
      const draft = `${target}.${randomBytes(6).toString('hex')}.tmp`
      await writeFile(draft, bytes)
      await rename(draft, target)
    },
    async get(key) {
      const found = await openPath(key)
      if (!found) return undefined
      try {
        return await found.handle.readFile()
      } finally {
        await found.handle.close()
      }
    },
    async has(key) {
      const found = await openPath(key)
      await found?.handle.close()
      return found !== undefined
    },
    async open(key) {
      const found = await openPath(key)
      return found && { bytes: found.bytes, read: (start, end) => found.handle.createReadStream({ start, end }), close: () => found.handle.close() }
    },
    async *list(below) {
      const entries: Dirent[] = (await readdir(path(below), { withFileTypes: true, recursive: true }).catch(ifThere)) ?? []
      for (const entry of entries) if (entry.isFile()) yield relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
    },
    remove: (key) => rm(path(key), { force: true }),
  }
}
