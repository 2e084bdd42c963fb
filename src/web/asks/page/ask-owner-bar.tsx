import { Pencil } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { askPage, askStates } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { AskState } from '../ask-state.tsx'
import { AskSteps } from '../mine/ask-steps.tsx'
import type { AskData } from './ask-data.ts'

/** For whoever may change the ask: how it stands, and the next steps. */
export function AskOwnerBar({ ask, steps }: AskData) {
  const t = useMessages(askPage)
  const states = useMessages(askStates)
  const format = useFormat()
  if (!steps) return null
  return (
    <aside aria-label={t.ownerBar} data-noprint="" className="border-b border-line bg-well">
      <div className="hall flex flex-wrap items-center gap-x-5 gap-y-2 py-2.5 text-sm">
        <AskState ask={ask} />
        <p className="min-w-0 grow text-ink-soft">
          {ask.archivedAt ? states.archivedHint : states[`${ask.status}Hint`]} {ask.viewCount > 0 && <span className="text-ink-faint">{t.seen({ count: ask.viewCount, text: format.count(ask.viewCount) })}.</span>}
        </p>
        <div className="flex flex-wrap gap-2">
          <LinkButton to={addresses.editAsk(ask.id)} size="sm">
            <Pencil aria-hidden="true" /> {states.edit}
          </LinkButton>
          <AskSteps askId={ask.id} title={ask.title} steps={steps} />
        </div>
      </div>
    </aside>
  )
}
