import { listPaths, onePaths, searchPaths } from './api-rows.ts'
import { compete, type Rounds, ratio, server, typical } from './contest.ts'
import type { Community } from './stage.ts'
import type { Row } from './table.ts'

/** The hall with ten times as many offers against itself: what must not grow with the table. */
export async function growthRows(small: Community, large: Community, rounds: Rounds): Promise<Row[]> {
  const rows: Row[] = []
  const kinds: [string, (community: Community) => string[], number][] = [
    ['one offer', onePaths, 1.3],
    ['24 offers of a category, no total', (community) => listPaths(community, false), 1.3],
    ['24 offers of a category, capped total', (community) => listPaths(community, true), 3],
    ['two-word search, ranked', searchPaths, 3],
    ['24 people, the newest', () => ['/api/v1/discover/people'], 1.3],
  ]
  for (const [name, pathsOf, bar] of kinds) {
    const speeds = await compete({ floor: server(small.hall, pathsOf(small)), hall: server(large.hall, pathsOf(large)) }, rounds)
    const slower = ratio(speeds.floor, speeds.hall, 'perSecond')
    rows.push({ name: `${large.offers} offers: ${name}`, floor: typical(speeds.floor), hall: typical(speeds.hall), verdicts: [{ what: `times slower than with ${small.offers}`, value: slower, bar, atLeast: false }] })
  }
  return rows
}
