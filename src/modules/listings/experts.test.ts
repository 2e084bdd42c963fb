import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { countOffersByTool, listExperts } from './queries.ts'

const stage = useStage()

test('who knows a tool: those whose offers are built with it, most of them first, then those who say so', async () => {
  const people = { ada: 2, ben: 1, cleo: 0, dora: 0 }
  for (const [handle, count] of Object.entries(people)) {
    const person = await stage.person(handle)
    for (let number = 0; number < count; number += 1) await person.call('POST', '/offers', { type: 'showcase', title: `A board ${number}`, description: 'A board.', tools: ['kicad'], status: 'active' })
    // Drafts tell nobody anything.
    await person.call('POST', '/offers', { type: 'showcase', title: 'Half a board', tools: ['kicad', 'freecad'] })
    if (handle === 'cleo') expect((await person.call('PATCH', `/profiles/${person.id}`, { skills: ['KiCad'] })).status).toBe(200)
  }
  const experts = await listExperts(stage.ctx(), { tool: 'kicad', name: 'KiCad', limit: 6 })
  expect(experts.map((person) => person.handle)).toEqual(['ada', 'ben', 'cleo'])
  expect(await countOffersByTool(stage.ctx())).toMatchObject({ kicad: 3, freecad: 0 })
})
