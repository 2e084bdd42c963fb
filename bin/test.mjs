#!/usr/bin/env node
// All proof in one command: types, lint, tests, build, and the journeys in a real browser.
// The last line says how many checks passed and failed; each of types, lint and build counts as one.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Guildhall's tests need Node 20 or newer to start, and this is ${process.version}. Get one at https://nodejs.org, then run the same command again.`)
  process.exit(1)
}

const { mkdtempSync, readFileSync, rmSync } = await import('node:fs')
const { tmpdir } = await import('node:os')
const { join, relative } = await import('node:path')
const { install, runNpm, runPinned, seconds } = await import('./prepare.mjs')
const { build } = await import('./build.mjs')

const began = Date.now()
const reports = mkdtempSync(join(tmpdir(), 'guildhall-reports-'))
let passed = 0
let skipped = 0
const refusals = [] // what failed, and how it said so: told again at the end, where a log that was cut short still has it

await install()
await check('types', async () => (await runNpm(['run', '--silent', 'types'])) === 0)
await check('lint', async () => (await runNpm(['run', '--silent', 'lint'])) === 0)
console.log('\n── a Redis server')
await runPinned([join('tests', 'kit', 'redis.ts')]) // where none can be had, its tests say that they are left out
await tests('server')
const built = await check('build', () => build().then(() => true))
const browser = built && (await check('a browser', async () => (await runPinned([join('tests', 'kit', 'chromium.ts')])) === 0))
if (browser) await tests('journeys')

rmSync(reports, { recursive: true, force: true })
console.log(`\nTook ${seconds(began)}.`)
if (refusals.length > 0) console.log(`\nWhat failed:\n${refusals.join('\n')}`)
if (skipped > 0) console.log(`${skipped} were left out; their reasons stand above.`)
console.log(`${passed} passed, ${refusals.length} failed`)
process.exit(refusals.length === 0 ? 0 : 1)

/** One check that is no test file's; says so when it fails and never stops the others. */
async function check(name, run) {
  console.log(`\n── ${name}`)
  const since = Date.now()
  const ok = await run().catch((error) => void console.error(error.message))
  if (ok) passed++
  else refusals.push(`- ${name}`)
  console.log(`${name}: ${ok ? 'passed' : 'FAILED'} (${seconds(since)})`)
  return ok === true
}

/** Runs one of vitest's projects and adds up what it reports. */
async function tests(project) {
  console.log(`\n── ${project} tests`)
  const report = join(reports, `${project}.json`)
  const code = await runPinned([join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    env: { NODE_ENV: 'test' },
  })
  const { good, left, said } = tally(report)
  refusals.push(...said)
  passed += good
  skipped += left
  // A run that fails without a failed test (an error between tests, a set-up that broke) is a failure too.
  if (said.length === 0 && code !== 0) refusals.push(`- the run of the ${project} tests, though none of them failed`)
}

function tally(report) {
  try {
    const { numPassedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
    const said = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName, failureMessages }) => refusal(name, fullName, failureMessages[0])),
    )
    said.push(...broken.map(({ name, message }) => refusal(name, 'the file itself', message)))
    return { good: numPassedTests, left: numPendingTests, said }
  } catch {
    return { good: 0, left: 0, said: [`- ${report} could not be read`] }
  }
}

/** A failed test in a few lines: its file, its name, and the beginning of what it said. */
function refusal(file, test, message = '') {
  const lines = message.split('\n').slice(0, 12)
  return [`- ${relative(process.cwd(), file)}: ${test}`, ...lines.map((line) => `    ${line}`)].join('\n')
}
