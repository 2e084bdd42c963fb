// Builds the program when its sources differ from those of the last build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNpm, seconds } from './prepare.mjs'

export const program = join(root, 'build', 'server', 'main.js')

/**
 * How Node runs it. Left alone V8 lets garbage grow to several hundred megabytes before it looks; a hall that is
 * larger than this bound says so in NODE_OPTIONS (--max-old-space-size). One thread helps with looking: Node's four
 * take turns with whoever answers on a small machine's core, and messages waited up to a quarter of a second; with none at
 * all the heap grew to twice its size, and every answer cost a fifth more.
 */
export const programFlags = ['--enable-source-maps', ...(/--max-old-space-size/.test(process.env.NODE_OPTIONS ?? '') ? [] : ['--max-old-space-size=768', '--max-semi-space-size=16']), '--v8-pool-size=1']

/** One store for glibc's own memory: each thread's own keeps what it once had, forty megabytes with five thousand lines open. Nothing elsewhere. */
export const programEnv = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '1' }
const stamp = join(root, 'build', 'sources')
const inputs = ['src', 'package-lock.json', 'package.json', 'tsconfig.json', 'vite.config.ts', 'react-router.config.ts']

/** Makes `build/` match the sources; quick when it does already. Throws with the builder's words. */
export async function build() {
  const sources = fingerprint()
  if (existsSync(program) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  console.log('Building …')
  const began = Date.now()
  rmSync(stamp, { force: true })
  let output = ''
  const code = await runNpm(['run', '--silent', 'build'], { env: { NODE_ENV: 'production' }, said: (text) => (output += text) })
  if (code !== 0 || !existsSync(program)) throw new Error(`${output}\nThe build failed; the reason is above.`)
  writeFileSync(stamp, sources)
  console.log(`Built in ${seconds(began)}.`)
}

/** By content, not by date: a checkout or a copy touches dates, and an edit may keep them. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const input of inputs) add(hash, input)
  return hash.digest('hex')
}

function add(hash, path) {
  let entries
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true })
  } catch (error) {
    if (error.code !== 'ENOTDIR') throw error
    hash.update(`${path}\0`).update(readFileSync(join(root, path))).update('\0')
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.name.includes('.test.')) add(hash, `${path}/${entry.name}`)
  }
}
