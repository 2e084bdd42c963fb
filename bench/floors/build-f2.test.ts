import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildF2 } from './build-f2.ts'

test('the page of the bench can still be built without its router', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-f2-'))
  try {
    const program = await buildF2(folder)
    await expect(access(program)).resolves.toBeUndefined()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 60_000)
