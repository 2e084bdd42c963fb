import { expect, test } from 'vitest'
import { advanceTo, connect, newAsk, put, roads } from '#kit/connections.ts'
import { newWare } from '#kit/orders.ts'
import { useStage } from '#kit/stage.ts'
import { connectionStatuses, type ConnectionStatus, type ConnectionType, connectionTypes, unfinished, waitOf } from './states.ts'

const stage = useStage()
const actors = ['initiator', 'responder', 'stranger'] as const

/** What X-11 allows, written down a second time: type → state → where to, and who. */
const shared = {
  initiated: 'discussing:responder accepted:responder declined:responder cancelled:initiator',
  discussing: 'accepted:responder declined:responder cancelled:initiator,responder',
  accepted: 'in_progress:initiator,responder cancelled:initiator,responder',
}
const rules: Record<ConnectionType, Partial<Record<ConnectionStatus, string>>> = {
  ask_response: { ...shared, in_progress: 'completed:responder cancelled:initiator,responder' },
  offer_inquiry: { ...shared, in_progress: 'completed:initiator cancelled:initiator,responder' },
  direct: { ...shared, in_progress: 'completed:initiator,responder cancelled:initiator,responder' },
}

const ruleOf = (type: ConnectionType, from: ConnectionStatus, to: ConnectionStatus): string[] => (rules[type][from] ?? '').split(' ').find((rule) => rule.startsWith(`${to}:`))?.split(':')[1]?.split(',') ?? []

test.each(connectionTypes)('every state × step × actor of %s, as the rules say', async (type) => {
  const name = type.replace('_', '-')
  const people = { initiator: await stage.person(`${name}-a`), responder: await stage.person(`${name}-b`), stranger: await stage.person(`${name}-c`) }
  const make = async (at: ConnectionStatus) => {
    const things = { ask_response: async () => ({ askId: await newAsk(people.responder) }), offer_inquiry: async () => ({ offerId: await newWare(people.responder, 'service') }), direct: async () => ({ responderId: people.responder.id }) }
    const id = await connect(people.initiator, await things[type]())
    await advanceTo(id, at, people.initiator, people.responder)
    return id
  }
  const stateOf = async (id: string) => (await people.initiator.call('GET', `/connections/${id}`)).body
  let walked = 0
  for (const from of connectionStatuses) {
    const fresh: string[] = []
    const still = await make(from)
    const before = await stateOf(still)
    expect(before.status).toBe(from)
    for (const to of connectionStatuses) {
      const by = ruleOf(type, from, to)
      for (const actor of actors.filter((one) => !by.includes(one))) {
        walked += 1
        const answer = await put(people[actor], still, { status: to })
        expect([from, to, actor, answer.status]).toEqual([from, to, actor, actor === 'stranger' ? 404 : by.length > 0 ? 403 : expect.toSatisfy((status: number) => [403, 409].includes(status))])
        if (answer.status === 409) expect(answer.body).toMatchObject({ code: 'illegal_transition', from, to, allowed: connectionStatuses.filter((one) => ruleOf(type, from, one).includes(actor)).toSorted(asBefore) })
      }
    }
    // Whatever was refused has changed nothing, and the buttons are those of the rules.
    expect(await stateOf(still)).toEqual(before)
    for (const role of ['initiator', 'responder'] as const) {
      const shown = [...((await people[role].call('GET', `/connections/${still}`)).body.allowedActions ?? [])].map(String)
      expect([from, role, shown.toSorted()]).toEqual([from, role, connectionStatuses.filter((to) => ruleOf(type, from, to).includes(role)).toSorted()])
    }
    if (type === 'direct' && unfinished.includes(from)) await put(people[from === 'initiated' ? 'initiator' : 'responder'], still, { status: 'cancelled' })
    for (const to of connectionStatuses) {
      for (const actor of ruleOf(type, from, to)) {
        walked += 1
        const id = await make(from)
        fresh.push(id)
        expect([from, to, actor, (await put(people[actor as 'initiator'], id, { status: to })).body.status]).toEqual([from, to, actor, to])
        if (type === 'direct' && unfinished.includes(to)) await put(people.responder, id, { status: 'cancelled' })
      }
    }
  }
  expect(walked).toBe(connectionStatuses.length ** 2 * actors.length)
}, 120_000)

const order = ['discussing', 'accepted', 'in_progress', 'completed', 'declined', 'cancelled']
const asBefore = (a: string, b: string) => order.indexOf(a) - order.indexOf(b)

test('what is not over waits for somebody who can do something, and what is over for nobody', () => {
  for (const type of connectionTypes) {
    for (const status of connectionStatuses) {
      const wait = waitOf({ type, status })
      expect([type, status, wait === null]).toEqual([type, status, !unfinished.includes(status)])
      if (wait) expect([type, status, connectionStatuses.some((to) => to !== 'cancelled' && ruleOf(type, status, to).includes(wait.on))]).toEqual([type, status, true])
    }
    expect(Object.keys(roads)).toEqual([...connectionStatuses])
  }
})
