import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { type Beating, createHeartbeat } from './heartbeat.ts'

/** A socket of which the other side answers so many pings. */
class Side extends EventEmitter {
  asked = 0
  isEnded = false
  #answers: number
  constructor(answers: number) {
    super()
    this.#answers = answers
  }
  ping(): void {
    this.asked += 1
    if (this.asked <= this.#answers) this.emit('pong')
  }
  terminate(): void {
    this.isEnded = true
    this.emit('close')
  }
}

test('who answers stays, from the first question on; who does not is ended at the next; each is asked once a round', () => {
  const heartbeat = createHeartbeat()
  const sides = Array.from({ length: 60 }, (_, at) => new Side(at % 3 === 0 ? 0 : at % 3 === 1 ? 1 : Number.POSITIVE_INFINITY))
  for (const side of sides) heartbeat.listenTo(side as unknown as Beating)
  const open = () => sides.filter(({ isEnded }) => !isEnded).length
  const round = () => Array.from({ length: 25 }, () => {
    const before = sides.reduce((sum, { asked }) => sum + asked, 0)
    heartbeat.beat()
    return sides.reduce((sum, { asked }) => sum + asked, 0) - before
  })
  expect(round().every((asked) => asked <= 3)).toBe(true)
  expect([open(), sides.every(({ asked }) => asked === 1)]).toEqual([60, true])
  round()
  expect(open()).toBe(40)
  round()
  expect(open()).toBe(20)
  round()
  expect(open()).toBe(20)
})

test('whoever says something need not answer', () => {
  const heartbeat = createHeartbeat()
  const side = new Side(0)
  heartbeat.listenTo(side as unknown as Beating)
  for (let beat = 0; beat < 200; beat += 1) {
    side.emit('message')
    heartbeat.beat()
  }
  expect([side.asked, side.isEnded]).toEqual([8, false])
})
