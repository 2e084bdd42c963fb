// What both commands need before anything else: the packages and the pinned Node.
// Runs on the Node that happens to be there (20 or newer) with nothing installed.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'

/** The Node that the project is written for; it comes with the packages. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')

/** Installs the packages when some are missing, are of another version, or were only half unpacked. */
export async function install() {
  const reason = whyInstall()
  if (!reason) return
  console.log(`Installing the packages (${reason}). This can take a minute or two …`)
  const began = Date.now()
  // Whatever the user's own npm settings are: this project needs its build tools and its install scripts.
  const code = await runNpm(['ci', '--include=dev', '--include=optional', '--ignore-scripts=false', '--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error'])
  const still = code === 0 ? whyInstall() : `npm ended with code ${code}`
  if (still) fail(`The packages could not be installed: ${still}. Is the network up, and is there room on the disk? Then run the same command again.`)
  console.log(`Installed in ${seconds(began)}.`)
}

/** Runs a program of the project's own under the pinned Node; resolves with its exit code. */
export function runPinned(args, { env = {}, detached = false, stdio = 'inherit', started } = {}) {
  return new Promise((resolve, reject) => {
    const path = `${join(root, 'node_modules', '.bin')}${windows ? ';' : ':'}${process.env.PATH ?? ''}`
    const child = spawn(pinnedNode, args, { cwd: root, stdio, detached, env: { ...process.env, PATH: path, ...env } })
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)))
    started?.(child)
  })
}

/** Says why and ends. */
export function fail(message) {
  console.error(`\n${message}`)
  process.exit(1)
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

/**
 * npm writes its hidden lock file last of all, so a broken-off install has none. Each package it
 * lists must be there, and each package that ours asks for must be in it in that version.
 */
function whyInstall() {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  if (!wanted) fail('package-lock.json is missing or broken: this is not a whole copy of the project.')
  if (!existsSync(join(root, 'node_modules'))) return 'none are here yet'
  const found = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  if (!found) return 'the last installation was not finished'
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue
    if (!found[path] && optional) continue // for another kind of machine
    if (found[path]?.version !== version) return 'the list of packages has changed'
    if (!existsSync(join(root, path, 'package.json'))) return `${path} is missing`
  }
  return existsSync(pinnedNode) ? undefined : 'the pinned Node is missing'
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Runs npm in the project; resolves with its exit code. With `said`, its output goes there and not to the screen. */
export function runNpm(args, { env = {}, said } = {}) {
  const beside = dirname(process.execPath)
  const candidates = [process.env.npm_execpath, join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'), join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')]
  // Called as a script where we can: on Windows npm is a batch file, which needs a shell.
  const script = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path))
  const options = { cwd: root, env: { ...process.env, ...env }, stdio: said ? ['ignore', 'pipe', 'pipe'] : 'inherit' }
  return new Promise((resolve) => {
    const child = script ? spawn(process.execPath, [script, ...args], options) : spawn('npm', args, { ...options, shell: windows })
    for (const stream of said ? [child.stdout, child.stderr] : []) stream.on('data', (chunk) => said(String(chunk)))
    child.once('error', (error) => fail(`npm could not be started (${error.message}). It comes with Node: https://nodejs.org`))
    child.once('close', (code) => resolve(code ?? 1))
  })
}
