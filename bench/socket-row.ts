import { setTimeout as wait } from 'node:timers/promises'
import WebSocket from 'ws'
import { type Guest, inviteCrowd } from './crowd.ts'
import { stolenCpu } from './process.ts'
import type { Community, Stage } from './stage.ts'
import type { Row } from './table.ts'

const lines = 5_000
const perSecond = 500
/** So many of them talk, two and two, each once a second; the others listen. */
const talking = 500
/** So many knock at the door at the same time. */
const atOnce = 50

interface Open {
  socket: WebSocket
  guest: Guest
  /** Whom they write to. */
  to: string
}

/**
 * Five thousand members with an open line each; five hundred of them talk, and send five hundred messages a second. A message is late from the
 * moment when it should have been sent, whatever kept the sender: what a slow answer holds up counts.
 */
export async function socketRow(stage: Stage, community: Community, seconds: number, say: (text: string) => void): Promise<Row> {
  say(`Opening ${lines} sockets …`)
  const crowd = await inviteCrowd(stage, community, lines)
  const came: number[] = []
  const due: number[] = []
  const refusals: string[] = []
  const heard = (text: string, guest: Guest): void => {
    if (text.includes('"type":"error"')) refusals.push(text)
    // The sender's other lines hear of it as well, and of its ack.
    const message = text.includes('"type":"message"') && !text.includes(`"senderId":"${guest.id}"`) ? /"content":"m(\d+)"/.exec(text)?.[1] : undefined
    if (message !== undefined) came[Number(message)] = performance.now() - (due[Number(message)] ?? 0)
  }
  const began = performance.now()
  const open: Open[] = []
  for (let at = 0; at < lines; at += atOnce) open.push(...(await Promise.all(crowd.slice(at, at + atOnce).map((guest, place) => join(community.hall.port, guest, crowd[(at + place) ^ 1]?.id ?? '', heard)))))
  say(`${lines} sockets are open after ${((performance.now() - began) / 1_000).toFixed(1)} s; ${community.hall.memory().now.toFixed(0)} MB.`)
  try {
    // The first word of a conversation is mailed as well.
    await talk(open, due, 10)
    const [warm, cpu, postgres, stolen] = [due.length, community.hall.cpu(), stage.postgresCpu(), stolenCpu()]
    await talk(open, due, seconds)
    const used = { hall: (community.hall.cpu() - cpu) / seconds, postgres: (stage.postgresCpu() - postgres) / seconds, elsewhere: (stolenCpu() - stolen) / seconds }
    for (let patience = 100; patience > 0 && came.filter(() => true).length < due.length; patience -= 1) await wait(50)
    const times = due.flatMap((_, at) => (at < warm ? [] : [came[at] ?? Number.POSITIVE_INFINITY])).toSorted((a, b) => a - b)
    const part = (of: number) => times[Math.min(times.length - 1, Math.floor(times.length * of))] ?? Number.POSITIVE_INFINITY
    if (refusals.length > 0) say(`${refusals.length} were refused: ${refusals[0] ?? ''}`)
    say(`${times.length} messages: median ${part(0.5).toFixed(1)} ms, p99 ${part(0.99).toFixed(1)} ms, slowest ${part(1).toFixed(1)} ms; ${(used.hall * 100).toFixed(0)} % of a core and PostgreSQL ${(used.postgres * 100).toFixed(0)} %, other machines on this one's hardware took ${(used.elsewhere * 100).toFixed(1)} %; ${community.hall.memory().now.toFixed(0)} MB.`)
    return {
      name: `${lines} sockets, ${perSecond} messages/s`,
      verdicts: [
        { what: 'still open', value: open.filter(({ socket }) => socket.readyState === WebSocket.OPEN).length, bar: lines, atLeast: true, unit: '' },
        { what: 'from send to reader, p99', value: part(0.99), bar: 100, atLeast: false, unit: ' ms' },
      ],
    }
  } finally {
    for (const { socket } of open) socket.terminate()
  }
}

function join(port: number, guest: Guest, to: string, heard: (text: string, guest: Guest) => void): Promise<Open> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`, { headers: { cookie: guest.cookie }, perMessageDeflate: false, skipUTF8Validation: true })
    socket.once('open', () => resolve({ socket, guest, to }))
    socket.once('error', reject)
    socket.on('message', (data: Buffer) => heard(data.toString(), guest))
  })
}

/** Sends what is due, in turn from everybody, whether or not earlier ones have arrived. */
async function talk(open: readonly Open[], due: number[], seconds: number): Promise<void> {
  const began = performance.now()
  const first = due.length
  const count = seconds * perSecond
  while (due.length - first < count) {
    const owed = Math.min(count, Math.floor(((performance.now() - began) / 1_000) * perSecond))
    for (let sent = due.length - first; sent < owed; sent += 1) {
      const number = due.length
      due.push(began + (sent / perSecond) * 1_000)
      // From all over the crowd, and by a step that is prime to their number, so that neighbours don't speak one after the other.
      const speaker = (number * 177) % talking
      const one = open[Math.floor(speaker / 2) * 2 * (lines / talking) + (speaker % 2)]
      one?.socket.send(JSON.stringify({ type: 'message', to: one.to, content: `m${number}`, clientId: `bench-${number}` }))
    }
    await wait(1)
  }
}
