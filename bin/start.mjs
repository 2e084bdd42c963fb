#!/usr/bin/env node
// One command from a fresh clone to a running hall: install, build, run. It asks nothing.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Guildhall needs Node 20 or newer to start, and this is ${process.version}. Get one at https://nodejs.org, then run the same command again.`)
  process.exit(1)
}

const { fail, install, root, runPinned } = await import('./prepare.mjs')
const { build, program, programEnv, programFlags } = await import('./build.mjs')
const { join } = await import('node:path')
const { pathToFileURL } = await import('node:url')

await install()
await build().catch((error) => fail(error.message))

const windows = process.platform === 'win32'
const endWithParent = pathToFileURL(join(root, 'bin', 'end-with-parent.mjs')).href
const code = await runPinned([...programFlags, '--env-file-if-exists=.env', '--import', endWithParent, program, ...process.argv.slice(2)], {
  env: { NODE_ENV: 'production', ...programEnv },
  // A group of its own: Ctrl-C reaches it once, through us, and not a second time from the terminal.
  detached: !windows,
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  started: forwardSignals,
})
process.exit(code)

/** npm passes Ctrl-C on although we had it from the terminal already; a second one must mean "now!". */
function forwardSignals(child) {
  let last = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      const now = Date.now()
      if (now - last > 500 && !windows) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
      last = now
    })
  }
}
