import { searchWords as words } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'

interface SearchNoteProps {
  /** What was typed, and what it was taken for. */
  typed: string
  correctedTo: string
  /** The list with the correction typed, and the one with every word as it is. */
  correctedAddress: string
  exactAddress: string
}

/** What misspelt words were taken for, and the way to have them as they are. */
export function SearchNote({ typed, correctedTo, correctedAddress, exactAddress }: SearchNoteProps) {
  const t = useMessages(words)
  return (
    <p className="text-sm text-ink-soft wrap-anywhere">
      {t.showingFor}{' '}
      <a href={correctedAddress} className="font-semibold text-ink underline underline-offset-4">
        {correctedTo}
      </a>
      .{' '}
      <a href={exactAddress} className="underline underline-offset-4 hover:text-ink">
        {t.searchInstead({ query: typed })}
      </a>
    </p>
  )
}
