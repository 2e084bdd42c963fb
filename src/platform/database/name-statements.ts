import { createHash } from 'node:crypto'

/** So many texts are kept: each stays on every connection for as long as that lives. */
const mostKept = 300
/** What has been run so often will be run again. */
const oftenEnough = 3

/** The name under which a statement is kept; undefined until it has come often enough, and for what comes after the first few hundred. */
export type NameOf = (text: string) => string | undefined

/**
 * The names that the connections of one pool share: under them the server keeps what is run again and again on a line, so
 * that it is parsed and planned once. Outside of lines nothing is named but what is `prepared`: there are the lists, whose
 * best plan depends on what is looked for.
 */
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
