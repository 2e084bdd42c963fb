import { compete, type Contestant, type Rounds, ratio, typical } from './contest.ts'
import { expectSameBodies } from './same.ts'
import type { Community, Stage } from './stage.ts'
import type { Row } from './table.ts'

/** "24 offers of a category, with total" and "one offer", against F1 on the same database. */
export async function apiRows(stage: Stage, community: Community, port: number, rounds: Rounds): Promise<Row[]> {
  const f1 = await stage.start(['bench/floors/f1.ts'], port, { DATABASE_URL: community.databaseUrl })
  const { hall } = community
  const list = {
    floor: { program: f1, questions: { port: f1.port, paths: community.categories.map(({ id }) => `/categories/${id}`) } },
    hall: { program: hall, questions: { port: hall.port, paths: listPaths(community, true) } },
  }
  const one = {
    floor: { program: f1, questions: { port: f1.port, paths: community.offerIds.map((id) => `/offers/${id}`) } },
    hall: { program: hall, questions: { port: hall.port, paths: onePaths(community) } },
  }
  return [
    await against('API: 24 offers of a category, with total', list, rounds, { throughput: 0.7, cpu: 1.6 }),
    await against('API: one offer', one, rounds, { throughput: 0.5 }),
  ]
}

export const onePaths = ({ offerIds }: Community) => offerIds.map((id) => `/api/v1/offers/${id}`)
export const listPaths = ({ categories }: Community, withTotal: boolean) => categories.map(({ slug }) => `/api/v1/offers?category=${slug}${withTotal ? '&withTotal=true' : ''}`)

async function against(name: string, pair: { floor: Contestant; hall: Contestant }, rounds: Rounds, bar: { throughput: number; cpu?: number }): Promise<Row> {
  await expectSameBodies(name, pair.floor.questions, pair.hall.questions)
  const speeds = await compete(pair, rounds)
  const verdicts = [{ what: 'throughput of F1', value: ratio(speeds.hall, speeds.floor, 'perSecond'), bar: bar.throughput, atLeast: true }]
  if (bar.cpu !== undefined) verdicts.push({ what: 'CPU of F1', value: ratio(speeds.hall, speeds.floor, 'cpuMicros'), bar: bar.cpu, atLeast: false })
  return { name, floor: typical(speeds.floor), hall: typical(speeds.hall), verdicts }
}
