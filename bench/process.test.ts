import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freePort } from '#platform/database/embedded-server.ts'
import { needFree, startProgram } from './process.ts'

let folder: string
let ready: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guildhall-process-'))
  ready = join(folder, 'ready.mjs')
  await writeFile(ready, "import { createServer } from 'node:http'\ncreateServer((_request, answer) => answer.end('ok')).listen(Number(process.env.PORT), '127.0.0.1')")
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('where somebody answers already nothing is started, or they would be measured', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  await expect(startProgram(null, { args: [ready], port, env: {} })).rejects.toThrow(`Port ${port} is taken`)
  other.close()
  await once(other, 'close')
  const program = await startProgram(null, { args: [ready], port, env: {} })
  await expect(needFree(port)).rejects.toThrow('is taken')
  await program.stop()
  await needFree(port)
})

test('a bench that is killed leaves nothing on its ports', async () => {
  const port = await freePort()
  const bench = join(folder, 'bench.mjs')
  await writeFile(bench, `import { startProgram } from ${JSON.stringify(new URL('./process.ts', import.meta.url).href)}
    await startProgram(null, { args: [${JSON.stringify(ready)}], port: ${port}, env: {} })
    process.send('started')
    setInterval(() => undefined, 1000)`)
  const child = fork(bench, { silent: true, execArgv: [] })
  await once(child, 'message')
  await expect(needFree(port)).rejects.toThrow('is taken')
  child.kill('SIGKILL')
  await once(child, 'exit')
  await vi.waitFor(() => needFree(port), { timeout: 10_000 })
})
