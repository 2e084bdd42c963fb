import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listCategories, listOfferCards } from '#modules/listings/index.ts'
import { visitor } from '#platform/actor.ts'
import { readConfig } from '#platform/config.ts'
import { createLogger } from '#platform/log.ts'
import type { DiscoverData } from '#web/offers/discover/discover-data.ts'
import { leanCard } from '#web/offers/discover/lean-card.ts'
import type { RootData } from '#web/shell/root-data.ts'
import { openHall } from '../src/hall.ts'
import { compete, type Contestant, type Rounds, ratio, server, typical } from './contest.ts'
import { buildF2 } from './floors/build-f2.ts'
import { expectSameBodies } from './same.ts'
import type { Community, Stage } from './stage.ts'
import type { Row } from './table.ts'

/** The page `/discover/offers`, signed in and for a visitor, against F2: the same components rendered in a loop. */
export async function pageRows(stage: Stage, community: Community, port: number, rounds: Rounds): Promise<Row[]> {
  const { me, cookie } = await signUp(community)
  const data = join(stage.folder, 'page-data.json')
  const page = await discoverData(stage, community)
  const offers = page.offers.map((offer) => ({ ...offer, saved: false }))
  await writeFile(data, JSON.stringify({ member: { root: rootData(me, { notifications: 3, messages: 0 }), page: { ...page, offers } }, visitor: { root: rootData(null, null), page } }))
  const f2 = await stage.start([await buildF2(join(stage.folder, 'f2'))], port, { PAGE_DATA: data })

  const row = async (name: string, reader: 'member' | 'visitor', headers: Record<string, string>, bar: number): Promise<Row> => {
    const hall = server(community.hall, ['/discover/offers'], headers)
    await expectSameBodies(name, server(f2, [`/${reader}`]).questions, hall.questions, cards)
    const floor: Contestant = { program: f2, work: async (seconds) => (await fetch(`http://127.0.0.1:${port}/${reader}/loop?seconds=${seconds}`)).json() as Promise<{ answers: number; seconds: number }> }
    const speeds = await compete({ floor, hall }, rounds)
    return { name, floor: typical(speeds.floor), hall: typical(speeds.hall), verdicts: [{ what: 'throughput of F2', value: ratio(speeds.hall, speeds.floor, 'perSecond'), bar, atLeast: true }] }
  }
  return [await row('page /discover/offers, signed in, 24 cards', 'member', { cookie }, 0.3), await row('the same for a visitor', 'visitor', {}, 5)]
}

/** The part of a page that is the cards. */
function cards(html: string): string {
  const found = html.slice(html.indexOf('<article'), html.lastIndexOf('</article>'))
  if (found.split('<article').length - 1 !== 24) throw new Error('the page does not show 24 cards')
  return found
}

async function signUp({ hall }: Community): Promise<{ me: NonNullable<RootData['me']>; cookie: string }> {
  const body = { email: 'reader@bench.example', handle: 'bench-reader', password: 'a long evening by the fire', displayName: 'Bench Reader' }
  const answer = await fetch(`http://127.0.0.1:${hall.port}/api/v1/auth/register`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const { user } = (await answer.json()) as { user?: { id: string } }
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (!user || !cookie) throw new Error(`nobody could sign up: ${answer.status}`)
  return { me: { id: user.id, handle: body.handle, displayName: body.displayName, avatarUrl: null, permissions: [] }, cookie }
}

function rootData(me: RootData['me'], unread: RootData['unread']): RootData {
  return { me, unread, theme: 'system', locale: 'en', flash: null, mode: 'production', publicUrl: 'https://hall.bench.example', requestId: '-' }
}

/** What the page's loader gives, read by the same operations. */
async function discoverData({ secret, folder }: Stage, { databaseUrl }: Community): Promise<DiscoverData> {
  const hall = await openHall(readConfig({ DATA_DIR: folder }, []), { databaseUrl, secret, log: createLogger('warn') })
  try {
    const ctx = hall.context({ actor: visitor })
    const [list, categories] = [await listOfferCards(ctx, { withTotal: true, withFacets: true }), await listCategories(ctx, {})]
    const { total = 0, totalIsCapped = false, nextCursor } = list
    const shown = categories.map(({ slug, name, description }) => ({ slug, name, description }))
    return { filters: {}, offers: list.items.map(leanCard), nextCursor, isFirst: true, total, totalIsCapped, categories: shown, facets: list.facets, toolNames: {}, badPrices: [], correctedTo: null }
  } finally {
    await hall.close()
  }
}
