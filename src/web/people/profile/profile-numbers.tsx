import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { profile as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Rating } from '#web/ui/rating.tsx'
import { useRelation } from '../relate/use-relation.ts'
import type { ProfileData } from './profile-data.ts'

/** Points, people helped, followers, rating: what there is of it (P-9). */
export function ProfileNumbers({ person, relation }: Pick<ProfileData, 'person' | 'relation'>) {
  const t = useMessages(words)
  const format = useFormat()
  const { followers } = useRelation(person, relation)
  const { helped, following } = person.counts
  const link = 'inline-flex min-h-9 items-center gap-1 underline-offset-4 hover:text-ink hover:underline pointer-coarse:min-h-11'
  return (
    <ul aria-label={t.numbers} className="mt-4 flex flex-wrap items-center gap-x-5 text-sm text-ink-soft tabular-nums">
      {person.points > 0 && <li>{t.pointsCount({ count: person.points, text: format.count(person.points) })}</li>}
      {helped > 0 && <li>{t.helpedCount({ count: helped, text: format.count(helped) })}</li>}
      <li>
        <a href={addresses.followers(person.handle)} className={link}>
          <strong className="font-semibold text-ink">{format.count(followers)}</strong> {t.followers({ count: followers })}
        </a>
      </li>
      <li>
        <a href={addresses.following(person.handle)} className={link}>
          <strong className="font-semibold text-ink">{format.count(following)}</strong> {t.followingCount}
        </a>
      </li>
      {person.rating.average !== null && (
        <li>
          <a href="#reviews" className={link}>
            <Rating rating={person.rating} />
          </a>
        </li>
      )}
    </ul>
  )
}
