import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { chromiumArgs, provideChromium } from '#kit/chromium.ts'
import { startHall } from '#kit/hall.ts'

/** The README's pictures: the built program with its demo, photographed. `npm run build` first. */
const folder = join('docs', 'pictures')
const pictures = [
  { name: 'landing-light', path: '/', theme: 'light' },
  { name: 'discover-light', path: '/discover/offers', theme: 'light' },
  { name: 'offer-light', path: '/@sarah/meeting-bot', theme: 'light' },
  { name: 'profile-dark', path: '/@sarah', theme: 'dark' },
] as const

await mkdir(folder, { recursive: true })
const data = await mkdtemp(join(tmpdir(), 'guildhall-screenshots-'))
const hall = await startHall(data)
const browser = await chromium.launch({ executablePath: await provideChromium(), args: chromiumArgs })
try {
  for (const { name, path, theme } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: theme, reducedMotion: 'reduce' })
    await page.goto(`${hall.url}${path}`, { waitUntil: 'networkidle' })
    await sharp(await page.screenshot()).webp({ quality: 84 }).toFile(join(folder, `${name}.webp`))
    await page.close()
    process.stdout.write(`${folder}/${name}.webp\n`)
  }
} finally {
  await browser.close()
  await hall.stop()
  await rm(data, { recursive: true, force: true })
}
