import { Check, Plus } from 'lucide-react'
import type { Relation } from '#modules/relations/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { profile as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { RelationForm } from './relation-form.tsx'
import { useRelation } from './use-relation.ts'

interface FollowButtonProps {
  person: { id: string; handle: string; displayName: string; counts: { followers: number } }
  relation: Relation
  /** Nobody is signed in: the button leads to the door and back here. */
  isVisitor: boolean
}

/** Follows, and follows no longer. */
export function FollowButton({ person, relation, isVisitor }: FollowButtonProps) {
  const t = useMessages(words)
  const { fetcher, isFollowing } = useRelation(person, relation)
  const name = <span className="sr-only">{person.displayName}</span>
  if (isVisitor) {
    return (
      <LinkButton variant="primary" to={`${addresses.signIn}?next=${encodeURIComponent(addresses.profile(person.handle))}`}>
        <Plus aria-hidden="true" /> {t.follow} {name}
      </LinkButton>
    )
  }
  return (
    <RelationForm memberId={person.id} fetcher={fetcher}>
      <Button type="submit" name="step" value={isFollowing ? 'unfollow' : 'follow'} variant={isFollowing ? 'secondary' : 'primary'} aria-pressed={isFollowing}>
        {isFollowing ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
        {isFollowing ? t.following : t.follow} {name}
      </Button>
    </RelationForm>
  )
}
