import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { renderToString } from 'react-dom/server'
import DiscoverOffers from '#web/offers/discover/discover-offers-route.tsx'
import type { DiscoverData } from '#web/offers/discover/discover-data.ts'
import { Layout } from '#web/root.tsx'
import type { RootData } from '#web/shell/root-data.ts'
import { setLoaded } from './no-router.tsx'

/**
 * F2, the floor of the page: React's `renderToString` of the same components with data that is already there,
 * in a loop; no router, no database, no request.
 *   /member, /visitor → the HTML that they read       /member/loop?seconds=4 → how often it was rendered in that time
 */
const { PORT, PAGE_DATA = '' } = process.env
const readers = JSON.parse(readFileSync(PAGE_DATA, 'utf8')) as Record<string, { root: RootData; page: DiscoverData }>

function rendererFor({ root, page }: { root: RootData; page: DiscoverData }): () => string {
  setLoaded({ root })
  return () => renderToString(<Layout><DiscoverOffers loaderData={page} params={{}} matches={[] as never} /></Layout>)
}

function loop(render: () => string, seconds: number): { answers: number; seconds: number } {
  const began = performance.now()
  let answers = 0
  for (; performance.now() - began < seconds * 1_000; answers += 1) render()
  return { answers, seconds: (performance.now() - began) / 1_000 }
}

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://floor')
  const [, name = '', what] = url.pathname.split('/')
  const reader = readers[name]
  if (!reader) return void response.writeHead(name === 'readyz' ? 200 : 404).end()
  const render = rendererFor(reader)
  response.end(what === 'loop' ? JSON.stringify(loop(render, Number(url.searchParams.get('seconds')))) : render())
}).listen(Number(PORT), '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))
