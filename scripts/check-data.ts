import { modules } from '#modules/index.ts'
import { onTheData } from './on-the-data.ts'

/** Looks for what must never be true in the live data: `npm run check-data`. Ends with 1 where something is. */
const found = await onTheData(async (ctx) => {
  let count = 0
  for (const check of modules.flatMap((module) => module.checks ?? [])) {
    const wrong = await check.find(ctx)
    count += wrong.length
    process.stdout.write(`${wrong.length === 0 ? 'ok  ' : 'FAIL'}  ${check.name}\n${wrong.map((line) => `      ${line}\n`).join('')}`)
  }
  return count
})
process.exit(found === 0 ? 0 : 1)
