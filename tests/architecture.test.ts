import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { modules } from '#modules/index.ts'

const root = join(import.meta.dirname, '..')
const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const sources = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
const code = sources.filter((file) => !isTest(file))
const text = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
const read = (file: string) => text.get(file) ?? ''

interface Import {
  from: string
  to: string
  isType: boolean
}

/** Every import inside the house, as files. */
const imports: Import[] = code.flatMap((from) =>
  [...read(from).matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].flatMap(([, type, target = '']) => {
    const to = resolve(from, target)
    return to === undefined ? [] : [{ from, to, isType: type !== undefined }]
  }),
)

function resolve(from: string, target: string): string | undefined {
  const alias = /^#(platform|modules|server|web)\/(.+)$/.exec(target)
  const path = alias ? `src/${alias[1]}/${alias[2]}` : target.startsWith('.') ? relative(root, join(root, dirname(from), target)).replaceAll('\\', '/') : undefined
  return path && text.has(path) ? path : undefined
}

const moduleOf = (file: string) => /^src\/modules\/([^/]+)\//.exec(file)?.[1]
const kindOf = (file: string) => (file.includes('/commands/') ? 'command' : basename(file).replace(/\.tsx?$/, ''))
const packagesOf = (file: string) => [...read(file).matchAll(/^(?:import|export)\s+(?!type)[^'"]*?from\s+['"]([^#.'"][^'"]*)['"]/gm)].map(([, name = '']) => name)
const wrong = (found: readonly Import[]) => found.map(({ from, to }) => `${from} imports ${to}`)

/** Files that a browser may load: by their names alone a reader knows. */
const browserSafe = new Set(['shapes', 'states', 'policy', 'facets', 'list-query', 'permissions', 'handles', 'kinds', 'completeness', 'stock-shapes'])

test('the imports are seen at all', () => {
  expect(code.length).toBeGreaterThan(100)
  expect(imports.length).toBeGreaterThan(code.length)
  expect(imports).toContainEqual({ from: 'src/modules/listings/http.ts', to: 'src/modules/media/index.ts', isType: false })
})

test('platform knows no domain, and modules know no doors', () => {
  expect(wrong(imports.filter(({ from, to }) => from.startsWith('src/platform/') && !to.startsWith('src/platform/')))).toEqual([])
  expect(wrong(imports.filter(({ from, to }) => moduleOf(from) && /^src\/(server|web)\//.test(to)))).toEqual([])
})

test('there is no import cycle', () => {
  const edges = Map.groupBy(imports, ({ from }) => from)
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') return void cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    state.set(file, 'open')
    for (const { to } of edges.get(file) ?? []) visit(to, [...path, file])
    state.set(file, 'done')
  }
  for (const file of code) visit(file, [])
  expect(cycles).toEqual([])
})

test('a module imports only modules it declares, and those through their index', () => {
  const uses = new Map(modules.map((module) => [module.name, module.uses]))
  const breaches = imports.filter(({ from, to }) => {
    const [mine, theirs] = [moduleOf(from), moduleOf(to)]
    if (!mine || !theirs || mine === theirs) return false
    if (!uses.get(mine)?.includes(theirs)) return true
    const isShared = browserSafe.has(kindOf(to)) || kindOf(to) === 'index'
    // Foreign keys need the other table; reads across a foreign key join it (see docs/decisions).
    const isForeignKey = kindOf(to) === 'tables' && ['tables', 'queries', 'columns', 'list'].includes(kindOf(from))
    return !isShared && !isForeignKey
  })
  expect(wrong(breaches)).toEqual([])
})

test('pages and doors reach modules through their index or browser-safe files', () => {
  const breaches = imports.filter(({ from, to }) => {
    if (moduleOf(from) || !moduleOf(to)) return false
    return !(kindOf(to) === 'index' || kindOf(to) === 'module' || browserSafe.has(kindOf(to)))
  })
  expect(wrong(breaches.filter(({ from }) => from !== 'src/modules/index.ts'))).toEqual([])
})

test('browser-safe files import only their like', () => {
  const isPure = (file: string) => browserSafe.has(kindOf(file)) || /^src\/platform\/(money|text|machine|errors|lists|policy|actor|parse)\.ts$/.test(file)
  const shapes = code.filter((file) => moduleOf(file) && browserSafe.has(kindOf(file)))
  expect(wrong(imports.filter(({ from, to, isType }) => shapes.includes(from) && !isType && !isPure(to)))).toEqual([])
  for (const file of shapes) expect([file, packagesOf(file).filter((name) => name !== 'zod')]).toEqual([file, []])
})

test('doors and reactions hold no SQL and touch no tables', () => {
  const doors = code.filter((file) => moduleOf(file) && ['http', 'live', 'jobs', 'reactions', 'notices'].includes(kindOf(file)))
  expect(wrong(imports.filter(({ from, to }) => doors.includes(from) && kindOf(to) === 'tables'))).toEqual([])
  for (const file of doors) expect([file, packagesOf(file).filter((name) => name.startsWith('drizzle'))]).toEqual([file, []])
})

test('pages hold no SQL', () => {
  const pages = code.filter((file) => file.startsWith('src/web/'))
  for (const file of pages) expect([file, packagesOf(file).filter((name) => /^(drizzle|pg)/.test(name))]).toEqual([file, []])
})

test('every command is one file with a policy, a doc comment and at most 120 lines', () => {
  const commands = code.filter((file) => file.includes('/commands/'))
  expect(commands.length).toBeGreaterThan(5)
  for (const file of commands) {
    expect([file, /\ballow\(/.test(read(file))]).toEqual([file, true])
    expect([file, /\/\*\*[\s\S]*?\*\/\nexport /.test(read(file))]).toEqual([file, true])
    expect([file, read(file).split('\n').length <= 120]).toEqual([file, true])
    expect(basename(file)).toMatch(/^[a-z]+(-[a-z]+)+\.ts$/)
  }
})

test('a module that copies pictures tells which it uses, or they would be collected', () => {
  const users = new Set(code.filter((file) => moduleOf(file) !== 'media' && /\bfind(Pictures|PrivateFiles)\b/.test(read(file))).map((file) => moduleOf(file)))
  expect(users).toContain('listings')
  for (const name of users) expect([name, modules.find((module) => module.name === name)?.mediaInUse !== undefined]).toEqual([name, true])
})

test('each status has a single writer', () => {
  const writers = code.filter((file) => moduleOf(file) && /\.set\(\{[^}]*\bstatus\b|updateRows\([^\n]*\{[^{}]*\bstatus\b[^{}]*\}\)/.test(read(file)))
  expect(writers.toSorted()).toEqual(['src/modules/asks/store.ts', 'src/modules/connections/store.ts', 'src/modules/earnings/store.ts', 'src/modules/inquiries/store.ts', 'src/modules/listings/store.ts', 'src/modules/orders/store.ts', 'src/modules/payments/store.ts'])
})

test('only config reads the environment', () => {
  const readers = code.filter((file) => /process\.env|import\.meta\.env/.test(read(file)))
  expect(readers.filter((file) => file !== 'src/platform/config.ts')).toEqual([])
})

test('files are small and named after what they do', () => {
  const lengths = code.map((file) => [read(file).split('\n').length, file] as const).sort(([a], [b]) => b - a)
  expect(lengths.filter(([lines]) => lines > 400)).toEqual([])
  expect(lengths[Math.floor(lengths.length * 0.05)]?.[0]).toBeLessThan(250)
  const banned = /^(service|manager|helper|helpers|utils|util|common|misc)\.tsx?$/
  expect(code.filter((file) => banned.test(basename(file)))).toEqual([])
  expect(code.filter((file) => !/^[a-z0-9.-]+$/.test(basename(file)))).toEqual([])
})

test('no looseness: no any, no silenced checks, nothing left undone', () => {
  const loose = /:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-expect-error|eslint-disable|oxlint-disable|\b(TODO|FIXME|XXX)\b|\.(skip|only|todo)\(/
  expect(sources.filter((file) => loose.test(read(file)))).toEqual([])
})

test('a module has a README, a manifest and a public face', () => {
  for (const { name } of modules) {
    for (const file of ['module.ts', 'index.ts']) expect(code).toContain(`src/modules/${name}/${file}`)
    const readme = readFileSync(join(root, `src/modules/${name}/README.md`), 'utf8')
    expect(readme.split('\n').length).toBeLessThanOrEqual(41)
  }
})
