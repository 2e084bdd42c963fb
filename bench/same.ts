import type { Questions } from './load.ts'

const most = 40

/** Throws unless both give the very same bytes for what they are asked: a floor that answers less would be no floor. */
export async function expectSameBodies(name: string, floor: Questions, hall: Questions, part: (body: string) => string = (body) => body): Promise<void> {
  for (const [at, path] of hall.paths.slice(0, most).entries()) {
    const [theirs, ours] = [part(await read(floor, floor.paths[at] ?? '')), part(await read(hall, path))]
    if (theirs === ours) continue
    const from = Math.max(0, firstDifference(theirs, ours) - 60)
    throw new Error(`${name}: the floor answers ${path} differently.\n  floor …${theirs.slice(from, from + 160)}\n  hall  …${ours.slice(from, from + 160)}`)
  }
}

/** The body of an answer as it is when nobody compresses it. */
export async function read({ port, headers = {} }: Questions, path: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { ...headers, 'accept-encoding': 'identity' } })
  const body = await answer.text()
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${body.slice(0, 300)}`)
  return body
}

function firstDifference(one: string, other: string): number {
  for (let at = 0; ; at += 1) if (one[at] !== other[at]) return at
}
