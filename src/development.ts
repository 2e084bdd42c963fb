import type { ServerBuild } from 'react-router'
import { createServer, isRunnableDevEnvironment } from 'vite'
import { main } from './main.ts'

/** The program with pages that Vite compiles as they are asked for, and that reload when they change. */
const vite = await createServer({ server: { middlewareMode: true, hmr: { port: 24_678 } }, appType: 'custom' })

async function build(): Promise<ServerBuild> {
  const { ssr } = vite.environments
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Vite has no runnable server environment')
  return ssr.runner.import<ServerBuild>('virtual:react-router/server-build')
}

await main({ pages: { build, middleware: vite.middlewares } })
