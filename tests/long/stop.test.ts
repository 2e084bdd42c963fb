import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createTestDatabase } from '#kit/database.ts'
import { startHall } from '#kit/hall.ts'
import { connect } from '#kit/live.ts'
import { signUp } from '#kit/moving-client.ts'

const people = 25
const linesEach = 20

test(`stopped with ${people * linesEach} sockets and under load: all are told to come back, no request is broken, and it ends within 15 seconds`, async () => {
  const database = await createTestDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-stop-'))
  await chmod(folder, 0o755)
  const hall = await startHall(folder, { DATABASE_URL: database.url, DATA_DIR: folder, SEED_DEMO: 'false', AUTH_SECRET: 'a secret that only this test knows about' })
  try {
    const members = await Promise.all(Array.from({ length: people }, (_, at) => signUp(hall.url, `stop-${at}`)))
    const lines = (await Promise.all(members.map(({ cookie }) => Promise.all(Array.from({ length: linesEach }, () => connect(`${hall.url}/ws`, { cookie })))))).flat()
    let isOver = false
    const answers = new Map<string, number>()
    const count = (what: string) => void answers.set(what, (answers.get(what) ?? 0) + 1)
    const asking = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const answer = await fetch(`${hall.url}/api/v1/offers`).catch((error: { cause?: { code?: string } }) => error.cause?.code ?? 'broken')
        // Nobody listens any more: not a broken request, but none.
        if (answer === 'ECONNREFUSED') return
        count(typeof answer === 'string' ? answer : String(answer.status))
        if (typeof answer === 'string') continue
        await answer.text().catch(() => count('broken body'))
        // Told that it leaves: from now on another node is asked. Who comes anew while the port is closed is cut off by the system.
        if (answer.headers.get('connection') === 'close') return count('told')
      }
    })
    let sent = 0
    const talking = setInterval(() => {
      for (const line of lines.slice(0, 50)) if (line.socket.readyState === line.socket.OPEN) line.send({ type: 'message', to: members[(sent + 7) % people]?.id, content: 'still here', clientId: `stop-${(sent += 1)}` })
    }, 100)
    await expect.poll(() => answers.get('200') ?? 0, { timeout: 30_000 }).toBeGreaterThan(50)
    const began = performance.now()
    const [code, ...closed] = await Promise.all([hall.stop(), ...lines.map((line) => line.closed)])
    const seconds = (performance.now() - began) / 1_000
    clearInterval(talking)
    isOver = true
    await Promise.all(asking)
    process.stdout.write(`stopped in ${seconds.toFixed(1)} s; ${JSON.stringify(Object.fromEntries(answers))}\n`)
    expect([code, new Set(closed)]).toEqual([0, new Set([1012])])
    expect(seconds).toBeLessThan(15)
    expect([...answers.keys()].filter((what) => !['200', '503', 'told'].includes(what))).toEqual([])
    expect(answers.get('told')).toBe(asking.length)
  } finally {
    await hall.kill()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  }
})
