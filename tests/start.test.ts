import { spawn, type ChildProcess } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isAlive } from '#platform/database/embedded-process.ts'

/** A project as small as can be around the real bin/: its "build" copies one file, which says what happens to it. */
const program = `
  process.on('SIGTERM', () => { console.log('got SIGTERM'); process.exit(7) })
  let interrupts = 0
  process.on('SIGINT', () => { console.log('got SIGINT ' + ++interrupts); setTimeout(() => process.exit(0), 100) })
  setInterval(() => undefined, 1000)
  console.log('up ' + process.pid + ' ' + process.env.NODE_ENV + ' ' + process.argv.slice(2).join())`
const buildScript = `
  const { cpSync, mkdirSync, appendFileSync } = require('node:fs')
  mkdirSync('build/server', { recursive: true })
  cpSync('src/main.js', 'build/server/main.js')
  appendFileSync('builds', 'x')`
const lock = JSON.stringify({ packages: { '': {}, 'node_modules/only': { version: '1.0.0' } } })

let folder: string
let running: ChildProcess[]

beforeEach(async () => {
  running = []
  folder = await mkdtemp(join(tmpdir(), 'guildhall-start-'))
  await cp('bin', join(folder, 'bin'), { recursive: true })
  for (const path of ['src', 'node_modules/node/bin', 'node_modules/only']) await mkdir(join(folder, path), { recursive: true })
  await symlink(process.execPath, join(folder, 'node_modules/node/bin/node'))
  const files = {
    'package.json': JSON.stringify({ type: 'commonjs', scripts: { build: 'node build-script.js' } }),
    'package-lock.json': lock,
    'node_modules/.package-lock.json': lock,
    'node_modules/only/package.json': '{}',
    'tsconfig.json': '{}',
    'vite.config.ts': '',
    'react-router.config.ts': '',
    'build-script.js': buildScript,
    'src/main.js': program,
  }
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
})

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** Runs bin/start.mjs and collects what it prints. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [join(folder, 'bin/start.mjs'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const says = (text: string | RegExp) => vi.waitFor(() => expect(said).toMatch(text), { timeout: 15_000, interval: 20 })
  const pid = async () => {
    await says(/up \d+/)
    return Number(/up (\d+)/.exec(said)?.[1])
  }
  return { child, ended, says, pid, said: () => said }
}

const builds = async () => (await readFile(join(folder, 'builds'), 'utf8')).length

async function runOnce(): Promise<void> {
  const once = start()
  await once.pid()
  once.child.kill('SIGTERM')
  await once.ended
}

describe('npm start', () => {
  test('builds, runs in production mode, passes arguments on, and ends with the program’s code', async () => {
    const hall = start('--only=web')
    await hall.says(/Building …[^]*Built in [^]*up \d+ production --only=web/)
    hall.child.kill('SIGTERM')
    expect(await hall.ended).toBe(7)
    expect(hall.said()).toContain('got SIGTERM')
  })

  test('builds again only when a source has changed', async () => {
    await runOnce()
    await runOnce()
    expect(await builds()).toBe(1)
    await writeFile(join(folder, 'src/main.js'), `${program}\n// changed`)
    await runOnce()
    expect(await builds()).toBe(2)
  })

  test('builds again when the last build broke off', async () => {
    await runOnce()
    await rm(join(folder, 'build/sources'))
    await runOnce()
    expect(await builds()).toBe(2)
  })

  test('says why a build failed and does not start the old program', async () => {
    await runOnce()
    await writeFile(join(folder, 'build-script.js'), `console.error('a comma is missing'); process.exit(1)`)
    await writeFile(join(folder, 'src/main.js'), `${program}\n// changed`)
    const hall = start()
    expect(await hall.ended).toBe(1)
    expect(hall.said()).toContain('a comma is missing')
    expect(hall.said()).not.toContain('up ')
  })

  test('hands on one interrupt where the terminal and npm both send it', async () => {
    const hall = start()
    await hall.pid()
    hall.child.kill('SIGINT')
    await hall.says('got SIGINT 1')
    hall.child.kill('SIGINT')
    expect(await hall.ended).toBe(0)
    expect(hall.said()).not.toContain('got SIGINT 2')
  })

  test('the program does not outlive a starter that was killed', async () => {
    const hall = start()
    const pid = await hall.pid()
    hall.child.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 5_000, interval: 20 })
  })

  test.each([
    ['a package is gone', (root: string) => rm(join(root, 'node_modules/only'), { recursive: true }), 'node_modules/only is missing'],
    ['npm was interrupted', (root: string) => rm(join(root, 'node_modules/.package-lock.json')), 'the last installation was not finished'],
    ['a version has changed', (root: string) => writeFile(join(root, 'package-lock.json'), lock.replace('1.0.0', '1.0.1')), 'the list of packages has changed'],
    ['nothing is installed', (root: string) => rm(join(root, 'node_modules'), { recursive: true }), 'none are here yet'],
  ])('installs when %s', async (_name, harm, reason) => {
    await harm(folder)
    const hall = start()
    // This lock file is none that npm can work with: what counts is that it is asked, and that its failure is told.
    expect(await hall.ended).toBe(1)
    expect(hall.said()).toContain(`Installing the packages (${reason})`)
    expect(hall.said()).toContain('The packages could not be installed')
  })
})
