import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { installDebian, mayInstall, run } from './debian.ts'

/** Command-line switches that every headless run of ours needs: no sandbox as root, no calls home; a graphics card that is only acted costs a tenth of each page. */
export const chromiumArgs = [
  '--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run', '--no-default-browser-check', '--disable-extensions', '--disable-gpu', '--disable-features=Translate,OptimizationHints,MediaRouter',
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
  if (!mayInstall && found) return found
  console.log('Installing Chromium for the browser tests …')
  const playwrights = async () => (await run([process.execPath, join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'])) === 0
  const attempts = [() => installDebian(withoutWindow), ...(found ? [] : [() => installDebian('chromium'), playwrights])]
  for (const attempt of attempts) {
    await attempt()
    const installed = await findChromium()
    if (installed && installed !== found) return installed
  }
  if (found) return found
  throw new Error('No Chromium could be found or installed. Install Chromium or Chrome, or set CHROME_PATH to its program.')
}

const withoutWindow = 'chromium-headless-shell'

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

if (import.meta.main) console.log(await provideChromium())
