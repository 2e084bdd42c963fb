import { sql } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { oldHandles, profiles, users } from './tables.ts'

const formerNames: DataCheck = {
  name: 'people.old-handles-stay-their-owners',
  async find(ctx) {
    const { rows } = await ctx.db.execute<{ handle: string; old: string }>(sql`
      select p.handle, o.handle as old from ${oldHandles} o join ${profiles} p on p.handle_skeleton = o.skeleton and p.id <> o.member_id limit 20`)
    return rows.map((row) => `@${row.handle} has a handle that was somebody else's, or looks like it: @${row.old}`)
  },
}

const closedDoors: DataCheck = {
  name: 'people.nobody-banned-is-signed-in',
  async find(ctx) {
    const { rows } = await ctx.db.execute<{ id: string }>(sql`
      select u.id from ${users} u where u.banned_at is not null and exists (select 1 from people.sessions s where s.user_id = u.id) limit 20`)
    return rows.map((row) => `${row.id} is banned and has a session`)
  },
}

const bansInLists: DataCheck = {
  name: 'people.lists-know-who-is-banned',
  async find(ctx) {
    const { rows } = await ctx.db.execute<{ handle: string }>(sql`
      select p.handle from ${profiles} p join ${users} u on u.id = p.id where p.kept_out <> (u.banned_at is not null) limit 20`)
    return rows.map((row) => `lists of people are wrong about whether @${row.handle} is banned`)
  },
}

export const checks: readonly DataCheck[] = [formerNames, closedDoors, bansInLists]
