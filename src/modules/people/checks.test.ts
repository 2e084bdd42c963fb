import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { checks } from './checks.ts'

const stage = useStage()
const found = async () => Object.fromEntries(await Promise.all(checks.map(async (check) => [check.name, await check.find(stage.ctx())] as const)))

test('what must never be true is found', async () => {
  const [ann, ben] = [await stage.person('ann-keeper'), await stage.person('ben-keeper')]
  await ann.call('POST', '/auth/handle/change', { handle: 'ann-mover' })
  expect(Object.values(await found()).flat()).toEqual([])
  await stage.ctx().db.execute(sql`update people.profiles set handle = 'ann_keeper', handle_skeleton = 'ann-keeper' where id = ${ben.id}`)
  await stage.ctx().db.execute(sql`update people.users set banned_at = now() where id = ${ann.id}`)
  expect(await found()).toEqual({
    'people.old-handles-stay-their-owners': ['@ann_keeper has a handle that was somebody else\'s, or looks like it: @ann-keeper'],
    'people.nobody-banned-is-signed-in': [`${ann.id} is banned and has a session`],
    'people.lists-know-who-is-banned': ['lists of people are wrong about whether @ann-mover is banned'],
  })
})
