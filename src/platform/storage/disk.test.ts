import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDiskStorage } from './disk.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'guildhall-disk-'))))
afterAll(() => rm(folder, { recursive: true }))

test('what was put is what is got, and nothing half-written stays behind', async () => {
  const storage = createDiskStorage(folder)
  await storage.put('pictures/ab/one-320.webp', Buffer.from('one'))
  expect((await storage.get('pictures/ab/one-320.webp'))?.toString()).toBe('one')
  expect(await storage.get('pictures/ab/none.webp')).toBeUndefined()
  expect(await readdir(join(folder, 'pictures/ab'))).toEqual(['one-320.webp'])
  await storage.remove('pictures/ab/one-320.webp')
  expect(await storage.get('pictures/ab/one-320.webp')).toBeUndefined()
})

test('a key cannot leave the folder', async () => {
  const storage = createDiskStorage(folder)
  for (const key of ['../secret', '/etc/passwd', 'a/../../b', 'a//b', '', 'a/./b', 'A\0b']) {
    await expect(storage.get(key), key).rejects.toThrowError('not a storage key')
  }
})
