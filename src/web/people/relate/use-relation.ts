import { useFetcher } from 'react-router'
import type { Relation } from '#modules/relations/shapes.ts'

/**
 * How the reader stands to somebody, and how many follow them, as it will be: a press shows at once, before the
 * answer is here (it can only fail where the page is out of date, and then the page is fetched again).
 */
export function useRelation(person: { id: string; counts: { followers: number } }, relation: Relation) {
  const fetcher = useFetcher({ key: `relation ${person.id}` })
  const step = fetcher.formData?.get('step')
  const isFollowing = step === 'follow' ? true : step === 'unfollow' ? false : relation.isFollowing
  return { fetcher, isFollowing, followers: person.counts.followers + Number(isFollowing) - Number(relation.isFollowing) }
}
