import { expect, test } from 'vitest'
import { staff } from '#kit/orders.ts'
import { useStage } from '#kit/stage.ts'
import { banMember } from '#modules/people/index.ts'
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

test('whoever is not in the list of people is no expert to be come across', async () => {
  const [eva, fin, boss] = [await stage.person('eva'), await stage.person('fin'), await stage.person('boss')]
  for (const person of [eva, fin]) await person.call('POST', '/offers', { type: 'showcase', title: 'A part', description: 'A part.', tools: ['freecad'], status: 'active' })
  await boss.call('PATCH', `/profiles/${boss.id}`, { skills: ['FreeCAD'], inDirectory: false })
  const named = async () => (await listExperts(stage.ctx(), { tool: 'freecad', name: 'FreeCAD', limit: 6 })).map((person) => person.handle)
  expect((await named()).toSorted()).toEqual(['eva', 'fin'])
  await banMember(staff(stage, boss, 'admin'), { memberId: eva.id })
  await fin.call('PATCH', `/profiles/${fin.id}`, { inDirectory: false })
  expect(await named()).toEqual([])
})
