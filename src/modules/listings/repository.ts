import type { Outgoing } from '#platform/outgoing.ts'
import { isObject } from './page-facts.ts'
import { type Proposal } from './proposal.ts'
import { tidyAddress, tidyLine } from './tidy.ts'
import { slugify } from '#platform/text.ts'

/** A repository that an address points into. */
export interface Repository {
  type: 'github' | 'gitlab'
  /** Where its public API tells of it. */
  api: string
  url: string
}

const part = /^[\w.-]{1,100}$/

/** The repository at github.com or gitlab.com that an address is in; null for everything else there. */
export function repositoryAt(address: string): Repository | null {
  const { hostname, pathname } = new URL(address)
  const host = hostname.replace(/^www\./, '')
  const parts = pathname.split('/').filter(Boolean)
  const end = parts.indexOf('-')
  const [owner = '', name = ''] = parts
  if (host === 'github.com' && part.test(owner) && part.test(name) && owner !== 'topics') {
    const repo = `${owner}/${name.replace(/\.git$/, '')}`
    return { type: 'github', api: `https://api.github.com/repos/${repo}`, url: `https://github.com/${repo}` }
  }
  const path = (end < 0 ? parts : parts.slice(0, end)).map((one) => one.replace(/\.git$/, ''))
  if (host !== 'gitlab.com' || path.length < 2 || path.length > 8 || !path.every((one) => part.test(one))) return null
  return { type: 'gitlab', api: `https://gitlab.com/api/v4/projects/${encodeURIComponent(path.join('/'))}`, url: `https://gitlab.com/${path.join('/')}` }
}

/** What the host's API says of a repository, as a proposal; null where it says nothing (private, gone, too many questions). */
export async function proposeFromRepository(outgoing: Outgoing, { type, api, url }: Repository): Promise<Proposal | null> {
  const answer = await outgoing.get(api, { accept: 'application/json' })
  if (answer.status !== 200 || answer.isCut) return null
  const said = readObject(String(answer.body))
  const title = tidyLine(said?.name, 200)
  if (!said || !title) return null
  const license = isObject(said.license) ? (said.license.spdx_id ?? said.license.key) : null
  const facts = {
    stars: said.stargazers_count ?? said.star_count,
    language: said.language,
    license,
    forks: said.forks_count,
    pushedAt: said.pushed_at ?? said.last_activity_at,
  }
  const metadata: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(facts)) {
    const told = typeof value === 'number' ? value : tidyLine(value, 100)
    if (told !== '') metadata[name] = told
  }
  const topics = [said.topics ?? said.tag_list ?? []].flat().map((topic) => slugify(tidyLine(topic, 60), 60)).filter(Boolean)
  return {
    url,
    type: said.is_template === true ? 'template' : 'app',
    title,
    description: tidyLine(said.description, 2_000),
    imageUrl: tidyAddress(said.avatar_url, url),
    externalUrl: tidyAddress(said.homepage || url, url) ?? url,
    tags: [...new Set(topics)].slice(0, 10),
    source: { type, url, metadata },
  }
}

/** An object of JSON, or null for anything else. */
export function readObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
