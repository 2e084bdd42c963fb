import { createHash } from 'node:crypto'
import type pg from 'pg'

/** So many texts are kept: each stays on every connection for as long as that lives. */
const mostKept = 300
/** What has been run so often will be run again. */
const oftenEnough = 3

/** The name under which a statement is kept; undefined until it has come often enough, and for what comes after the first few hundred. */
type NameOf = (text: string) => string | undefined

/** The names that the connections of one pool share. */
export function statementNames(): NameOf {
  const seen = new Map<string, { times: number; name: string }>()
  return (text) => {
    const known = seen.get(text)
    if (known) {
      known.times += 1
      return known.times > oftenEnough ? known.name : undefined
    }
    if (seen.size < mostKept) seen.set(text, { times: 1, name: `in-turn:${createHash('sha256').update(text).digest('base64url').slice(0, 27)}` })
    return undefined
  }
}

interface Config {
  text?: string
  name?: string | undefined
}

/**
 * Has the server keep what a connection runs again and again inside transactions, so that it is parsed and planned once:
 * `prepared` cannot, because what Drizzle builds belongs to one transaction. Outside of them nothing changes: there are
 * the lists, whose best plan depends on what is looked for.
 */
export function nameStatements(client: pg.PoolClient, nameOf: NameOf): void {
  const query = client.query.bind(client) as (config: unknown, ...rest: unknown[]) => unknown
  let isOpen = false
  const named = (config: Config | string, ...rest: unknown[]): unknown => {
    if (typeof config === 'string' || config.text === undefined) return query(config, ...rest)
    const { text, name } = config
    if (/^\s*(?:begin|commit|rollback(?! to))/i.test(text)) isOpen = /^\s*begin/i.test(text)
    else if (isOpen && !name && /\$1/.test(text)) return query({ ...config, name: nameOf(text) }, ...rest)
    return query(config, ...rest)
  }
  client.query = named as typeof client.query
}
