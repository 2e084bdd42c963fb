import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { serverWalls } from './server-walls.ts'

const root = join(import.meta.dirname, '../../..')

/** Bundles a page of this code for the browser; the names of what went in. */
async function bundle(code: string): Promise<string[]> {
  const seen: string[] = []
  const page = join(root, 'src/web/sample-page.ts')
  const sample: Plugin = {
    name: 'sample',
    resolveId: (source) => (source === page ? page : null),
    load: (id) => (id === page ? code : null),
    moduleParsed: ({ id }) => void seen.push(id.replace(`${root}/`, '')),
  }
  await build({ root, configFile: false, logLevel: 'silent', plugins: [serverWalls(), sample], build: { write: false, rollupOptions: { input: page } } })
  return seen
}

test.each([
  `import { getProfile } from '#modules/people/index.ts'; console.log(getProfile)`,
  `import { profiles } from '../modules/people/tables.ts'; console.log(profiles)`,
  `import { readConfig } from '#platform/config.ts'; console.log(readConfig)`,
  `import { pageContext } from '#server/page-context.ts'; console.log(pageContext)`,
  `import { readFile } from 'node:fs'; console.log(readFile)`,
])('%s breaks the build and is named', async (code) => {
  await expect(bundle(code)).rejects.toThrow(/src\/web\/sample-page\.ts would take .* into the browser/)
})

test('shapes, states and policies may come along, and types cost nothing', async () => {
  const seen = await bundle(`
    import type { Ctx } from '#platform/context.ts'
    import { mayChangeProfile } from '#modules/people/policy.ts'
    import { programs } from '#modules/people/shapes.ts'
    export const kept: [Ctx | null, unknown, unknown] = [null, mayChangeProfile, programs]; console.log(kept)`)
  expect(seen).toContain('src/modules/people/shapes.ts')
  expect(seen).not.toContain('src/platform/context.ts')
})
