import { compete, type Rounds, ratio, type Server, server, typical } from './contest.ts'
import { expectSameBodies } from './same.ts'
import { searches } from './searches.ts'
import type { Community, Stage } from './stage.ts'
import type { Row } from './table.ts'

/** "24 offers of a category, with total" and "one offer", against F1 on the same database. */
export async function apiRows(stage: Stage, community: Community, port: number, rounds: Rounds): Promise<Row[]> {
  const f1 = await stage.start(['bench/floors/f1.ts'], port, { DATABASE_URL: community.databaseUrl })
  const { hall } = community
  const list = {
    floor: server(f1, community.categories.map(({ id }) => `/categories/${id}`)),
    hall: server(hall, listPaths(community, true)),
  }
  const one = {
    floor: server(f1, community.offerIds.map((id) => `/offers/${id}`)),
    hall: server(hall, onePaths(community)),
  }
  const search = { floor: server(f1, searches.map((words) => `/search/${encodeURIComponent(words)}`)), hall: server(hall, searchPaths()) }
  return [
    await against('API: 24 offers of a category, with total', list, rounds, { throughput: 0.7, cpu: 1.6 }),
    await against('API: one offer', one, rounds, { throughput: 0.5 }),
    await against('API: two-word search, ranked', search, rounds, { throughput: 0.7 }),
  ]
}

export const searchPaths = () => searches.map((words) => `/api/v1/offers?q=${encodeURIComponent(words)}&sort=relevance`)
export const onePaths = ({ offerIds }: Community) => offerIds.map((id) => `/api/v1/offers/${id}`)
export const listPaths = ({ categories }: Community, withTotal: boolean) => categories.map(({ slug }) => `/api/v1/offers?category=${slug}${withTotal ? '&withTotal=true' : ''}`)

async function against(name: string, pair: { floor: Server; hall: Server }, rounds: Rounds, bar: { throughput: number; cpu?: number }): Promise<Row> {
  await expectSameBodies(name, pair.floor.questions, pair.hall.questions)
  const speeds = await compete(pair, rounds)
  const verdicts = [{ what: 'throughput of F1', value: ratio(speeds.hall, speeds.floor, 'perSecond'), bar: bar.throughput, atLeast: true }]
  if (bar.cpu !== undefined) verdicts.push({ what: 'CPU of F1', value: ratio(speeds.hall, speeds.floor, 'cpuMicros'), bar: bar.cpu, atLeast: false })
  return { name, floor: typical(speeds.floor), hall: typical(speeds.hall), verdicts }
}
