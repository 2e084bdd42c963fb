import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { newId } from '#platform/ids.ts'
import { createSecrets } from '#platform/secrets.ts'
import { directKey } from '#modules/messaging/store.ts'
import type { Community, Stage } from './stage.ts'

/** Somebody who is signed in. */
export interface Guest {
  id: string
  cookie: string
}

/**
 * Has so many members sign in, two and two with a conversation that stands: rows as the product writes them, in bulk. They joined
 * an hour ago, so that nothing is measured beside what follows on joining (each minute the words of new profiles are read).
 */
export async function inviteCrowd({ secret }: Stage, { databaseUrl }: Community, count: number): Promise<Guest[]> {
  const secrets = createSecrets(secret)
  const crowd = Array.from({ length: count }, (_, at) => ({ at, id: newId(), session_id: newId(), token: randomBytes(32).toString('base64url') }))
  const threads = Array.from({ length: count / 2 }, (_, at) => {
    const [one, other] = [crowd[at * 2]?.id ?? '', crowd[at * 2 + 1]?.id ?? '']
    return { id: newId(), key: directKey(one, other), one, other }
  })
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const [people, talks] = [JSON.stringify(crowd), JSON.stringify(threads)]
    const from = 'from json_to_recordset($1::json) as c(at int, id uuid, session_id uuid, token text)'
    await client.query(`insert into people.users (id, name, email, email_verified) select id, 'Guest ' || at, 'guest-' || at || '@bench.example', true ${from}`, [people])
    await client.query(`insert into people.profiles (id, handle, handle_skeleton, display_name, created_at, updated_at) select id, 'guest-' || at, 'bench-guest-' || at, 'Guest ' || at, now() - interval '1 hour', now() - interval '1 hour' ${from}`, [people])
    await client.query(`insert into people.sessions (id, user_id, token, expires_at) select session_id, id, token, now() + interval '1 day' ${from}`, [people])
    const pairs = 'from json_to_recordset($1::json) as t(id uuid, key text, one uuid, other uuid)'
    await client.query(`insert into messaging.threads (id, kind, key) select id, 'direct', key ${pairs}`, [talks])
    await client.query(`insert into messaging.participants (thread_id, member_id, listed_at) select id, unnest(array[one, other]), now() ${pairs}`, [talks])
    for (const table of ['people.users', 'people.profiles', 'people.sessions', 'messaging.threads', 'messaging.participants']) await client.query(`vacuum (analyze) ${table}`)
  } finally {
    await client.end()
  }
  return crowd.map(({ id, token }) => ({ id, cookie: `__Host-guildhall=${token}.${secrets.sign('session-cookie', token)}` }))
}
