import { Ban, BellOff, BellRing, Ellipsis } from 'lucide-react'
import type { Relation } from '#modules/relations/shapes.ts'
import { profile as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Menu, menuEntry } from '#web/ui/menu.tsx'
import { RelationForm } from './relation-form.tsx'

interface MoreMenuProps {
  person: { id: string; displayName: string }
  relation: Relation
}

/** What is seldom needed: to hear less of somebody, or nothing at all. */
export function MoreMenu({ person, relation }: MoreMenuProps) {
  const t = useMessages(words)
  const name = person.displayName
  return (
    <Menu
      align="around"
      summaryClass="grid size-11 place-items-center rounded border border-line-strong bg-sheet hover:border-ink"
      panelClass="w-72"
      summary={
        <>
          <Ellipsis className="size-5" aria-hidden="true" />
          <span className="sr-only">{t.more({ name })}</span>
        </>
      }
    >
      <RelationForm memberId={person.id}>
        <button name="step" value={relation.isMuted ? 'unmute' : 'mute'} className={menuEntry}>
          {relation.isMuted ? <BellRing aria-hidden="true" /> : <BellOff aria-hidden="true" />}
          <Entry title={relation.isMuted ? t.unmute({ name }) : t.mute({ name })} text={relation.isMuted ? t.unmuteText : t.muteText} />
        </button>
        <button name="step" value={relation.isBlocked ? 'unblock' : 'block'} className={menuEntry}>
          <Ban aria-hidden="true" />
          <Entry title={relation.isBlocked ? t.unblock({ name }) : t.block({ name })} text={relation.isBlocked ? t.unblockText : t.blockText} />
        </button>
      </RelationForm>
    </Menu>
  )
}

function Entry({ title, text }: { title: string; text: string }) {
  return (
    <span className="min-w-0 py-2">
      <span className="block font-semibold wrap-anywhere">{title}</span>
      <span className="block text-xs text-ink-faint">{text}</span>
    </span>
  )
}
