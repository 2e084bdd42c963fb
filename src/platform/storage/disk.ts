import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Storage } from './storage.ts'

const safeKey = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/

/** Files in a folder on disk. A key can only name something inside it. */
export function createDiskStorage(folder: string): Storage {
  const path = (key: string): string => {
    if (!safeKey.test(key) || key.includes('..')) throw new Error(`"${key}" is not a storage key`)
    return join(folder, key)
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
      try {
        return await readFile(path(key))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }
    },
    remove: (key) => rm(path(key), { force: true }),
  }
}
