import { spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** Command-line switches that every headless run of ours needs: no sandbox as root, no calls home. */
export const chromiumArgs = [
  '--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run', '--no-default-browser-check', '--disable-extensions', '--disable-features=Translate,OptimizationHints,MediaRouter',
]

/** The browser's program: CHROME_PATH, one the system has, or one that Playwright installed. */
export async function findChromium(): Promise<string | undefined> {
  for (const path of candidates()) {
    if (path && (await access(path, constants.X_OK).then(() => true, () => false))) return path
  }
  return undefined
}

/**
 * The browser's program, installed when there is none. Debian's packages are tried first where one may, and there the
 * build without a window even where Chromium is: the same engine, and the journeys take half the time.
 */
export async function provideChromium(): Promise<string> {
  const found = await findChromium()
  if (found && (found === process.env.CHROME_PATH || found.endsWith(withoutWindow))) return found
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0
  if (!mayInstall && found) return found
  console.log('Installing Chromium for the browser tests …')
  const debian = (name: string) => [[...apt, 'update'], [...apt, 'install', '-y', '--no-install-recommends', name]]
  const attempts = [
    ...(mayInstall ? [debian(withoutWindow)] : []),
    ...(found ? [] : [...(mayInstall ? [debian('chromium')] : []), [[process.execPath, join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']]]),
  ]
  for (const commands of attempts) {
    for (const command of commands) if ((await run(command)) !== 0) break
    const installed = await findChromium()
    if (installed && installed !== found) return installed
  }
  if (found) return found
  throw new Error('No Chromium could be found or installed. Install Chromium or Chrome, or set CHROME_PATH to its program.')
}

const withoutWindow = 'chromium-headless-shell'
/** A machine without a network is told soon. */
const apt = ['apt-get', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15', '-o', 'Acquire::https::Timeout=15']

function candidates(): (string | undefined)[] {
  const { CHROME_PATH, PROGRAMFILES, LOCALAPPDATA, PATH = '' } = process.env
  const windows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((folder) => folder !== undefined)
  const names = [withoutWindow, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return [
    CHROME_PATH,
    ...(process.platform === 'win32'
      ? windows.flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')])
      : PATH.split(':').flatMap((folder) => names.map((name) => join(folder, name)))),
    '/usr/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ]
}

function run([program = '', ...args]: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

if (import.meta.main) console.log(await provideChromium())
