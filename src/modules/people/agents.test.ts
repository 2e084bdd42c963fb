import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { system } from '#platform/actor.ts'
import { agentTies } from './agents.ts'
import { banMember } from './commands/ban-member.ts'
import { changeRole } from './commands/change-role.ts'

const stage = useStage()

test('an agent says who answers for it, and a person which agents are theirs', async () => {
  const [rosa, robo, rest] = [await stage.person('rosa-owner'), await stage.person('robo-one'), await stage.person('robo-two')]
  for (const agent of [robo, rest]) await changeRole(stage.ctx(system), { memberId: agent.id, role: 'agent', responsibleId: rosa.id })
  const ties = await agentTies(stage.ctx(), { memberId: rosa.id })
  expect([ties.agents.map((agent) => agent.handle), ties.responsible]).toEqual([['robo-one', 'robo-two'], null])
  expect(await agentTies(stage.ctx(), { memberId: robo.id })).toMatchObject({ agents: [], responsible: { handle: 'rosa-owner' } })

  await banMember(stage.ctx(system), { memberId: rest.id })
  expect((await agentTies(stage.ctx(), { memberId: rosa.id })).agents.map((agent) => agent.handle)).toEqual(['robo-one'])
})

test('a person without agents has neither', async () => {
  const solo = await stage.person('solo-person')
  expect(await agentTies(stage.ctx(), { memberId: solo.id })).toEqual({ agents: [], responsible: null })
})
