import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { chromiumArgs, provideChromium } from '#kit/chromium.ts'
import { startHall } from '#kit/hall.ts'

/**
 * Lighthouse (mobile) on the public pages of the built program with its demo: the median of five runs per
 * category. Ends with 1 where a median is under 95. `npm run lighthouse -- /about` for other pages.
 */
const bar = 95
const runs = 5
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const given = process.argv.slice(2).filter((argument) => argument.startsWith('/'))
const paths = given.length > 0 ? given : ['/', '/@sarah/meeting-bot', '/discover', '/discover/offers', '/@sarah']

const data = await mkdtemp(join(tmpdir(), 'guildhall-lighthouse-'))
const hall = await startHall(data)
let missed = 0
try {
  for (const path of paths) {
    const scores = await measure(`${hall.url}${path}`)
    const medians = categories.map((category) => Math.round(median(scores.map((score) => score[category] ?? 0)) * 100))
    missed += medians.filter((score) => score < bar).length
    process.stdout.write(`${path.padEnd(24)} ${categories.map((category, at) => `${category} ${medians[at]}`).join('   ')}\n`)
  }
} finally {
  await hall.stop()
  await rm(data, { recursive: true, force: true })
}
process.exit(missed === 0 ? 0 : 1)

async function measure(url: string): Promise<Record<string, number>[]> {
  const found = []
  for (let run = 0; run < runs; run += 1) {
    const chrome = await launch({ chromePath: await provideChromium(), chromeFlags: ['--headless', ...chromiumArgs] })
    try {
      const result = await lighthouse(url, { port: chrome.port, onlyCategories: [...categories], logLevel: 'error' })
      if (!result) throw new Error(`Lighthouse gave no result for ${url}`)
      found.push(Object.fromEntries(categories.map((category) => [category, result.lhr.categories[category]?.score ?? 0])))
      if (run === 0) for (const weak of weakAudits(result.lhr.audits)) process.stdout.write(`    ${weak}\n`)
    } finally {
      chrome.kill()
    }
  }
  return found
}

/** What kept a first run from full marks, in words. */
function weakAudits(audits: Record<string, { title: string; score: number | null; displayValue?: string }>): string[] {
  return Object.values(audits).filter((audit) => audit.score !== null && audit.score < 0.9).map((audit) => `${audit.title} ${audit.displayValue ?? ''}`.trim())
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
