import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Packages with binaries name one optional package per platform. When a registry lacks some of
 * them, npm leaves them out of the lock file, and then `npm ci` refuses to work on any machine.
 * This writes them in with what npm needs to know in order to skip them. Run it after adding packages.
 */
type Entry = { version?: string; dev?: boolean; optional?: boolean; optionalDependencies?: Record<string, string> } & Record<string, unknown>
type Lock = { packages: Record<string, Entry> } & Record<string, unknown>

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'windows']
const processors: Record<string, string> = { arm64: 'arm64', x64: 'x64', ia32: 'ia32', arm: 'arm', ppc64: 'ppc64', riscv64: 'riscv64', s390x: 's390x', wasm32: 'wasm32', loong64: 'loong64' }

/** The optional packages that the lock file asks for and does not hold: `[asked for by, name, version]`. */
export function missingOptionals(lock: Lock): [string, string, string][] {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !holds(lock, path, name))
      .map(([name, version]): [string, string, string] => [path, name, version]),
  )
}

function holds(lock: Lock, from: string, name: string): boolean {
  if (lock.packages[`${from ? `${from}/` : ''}node_modules/${name}`]) return true
  if (from === '') return false
  const above = from.lastIndexOf('/node_modules/')
  return holds(lock, above > 0 ? from.slice(0, above) : '', name)
}

/** What npm would have written, but for the checksum, which it fetches when it needs the package. */
function entry(name: string, version: string, dev: boolean): Entry {
  const words = (name.split('/').pop() ?? '').split('-')
  const system = words.find((word) => systems.includes(word))
  const processor = words.find((word) => processors[word])
  if (!processor || !/^\d/.test(version)) throw new Error(`${name}@${version}: cannot tell for which machines it is`)
  return { version, cpu: [processor], ...(dev ? { dev: true } : {}), optional: true, ...(system ? { os: [system === 'windows' ? 'win32' : system] } : {}) }
}

if (import.meta.main) {
  const text = readFileSync('package-lock.json', 'utf8')
  const lock = JSON.parse(text) as Lock
  const missing = missingOptionals(lock)
  for (const [by, name, version] of missing) lock.packages[`node_modules/${name}`] = entry(name, version, lock.packages[by]?.dev === true)
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
  if (missing.length) writeFileSync('package-lock.json', `${JSON.stringify(lock, undefined, 2)}\n`)
  console.log(`${missing.length} added`)
}
