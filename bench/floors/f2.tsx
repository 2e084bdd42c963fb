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
 *   / → the HTML       /loop?seconds=4 → how often it was rendered in that time
 */
const { PORT, PAGE_DATA = '' } = process.env
const { root, page } = JSON.parse(readFileSync(PAGE_DATA, 'utf8')) as { root: RootData; page: DiscoverData }
setLoaded({ root })

const render = () => renderToString(<Layout><DiscoverOffers loaderData={page} params={{}} matches={[] as never} /></Layout>)

function loop(seconds: number): { answers: number; seconds: number } {
  const began = performance.now()
  let answers = 0
  for (; performance.now() - began < seconds * 1_000; answers += 1) render()
  return { answers, seconds: (performance.now() - began) / 1_000 }
}

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://floor')
  response.end(url.pathname === '/loop' ? JSON.stringify(loop(Number(url.searchParams.get('seconds')))) : render())
}).listen(Number(PORT), '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))
