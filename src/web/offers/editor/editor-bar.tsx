import type { ReactNode } from 'react'
import { useLocale, useMessages } from '#web/messages/messages.ts'
import { addresses } from '#web/addresses.ts'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { Button } from '#web/ui/button.tsx'
import { SubmitButton } from '#web/ui/form.tsx'
import { useFormat } from '#web/format.ts'
import type { SaveState } from './use-autosave.ts'

interface SaveBarProps {
  isDraft: boolean
  state: SaveState
  /** The fields' names, for what could not be saved. */
  labels: Readonly<Record<string, unknown>>
  /** Saves this version over the other one. */
  keepMine(): void
  children: ReactNode
}

/** Always at hand: whether all is saved, and the ways to save and publish. */
export function EditorBar({ isDraft, ...rest }: Omit<SaveBarProps, 'children' | 'labels'>) {
  const t = useMessages(words)
  return (
    <SaveBar isDraft={isDraft} labels={t} {...rest}>
      <SubmitButton name="intent" value="save" variant={isDraft ? 'secondary' : 'primary'}>
        {isDraft ? t.saveDraft : t.save}
      </SubmitButton>
      {isDraft && (
        <SubmitButton name="intent" value="publish">
          {t.publish}
        </SubmitButton>
      )}
    </SaveBar>
  )
}

/** The bar of any editor: its buttons, and whether all is saved. */
export function SaveBar({ children, ...note }: SaveBarProps) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0">
      <div className="flex gap-3">{children}</div>
      <div role="status" className="min-w-0 text-sm text-ink-soft">
        <SaveNote {...note} />
      </div>
    </div>
  )
}

function SaveNote({ state, isDraft, labels, keepMine }: Omit<SaveBarProps, 'children'>) {
  const t = useMessages(words)
  const locale = useLocale()
  const format = useFormat()
  switch (state.kind) {
    case 'clean':
      return null
    case 'unsaved':
      return isDraft ? null : t.unsaved
    case 'untitled':
      return t.untitled
    case 'saving':
      return t.saving
    case 'failed':
      return <span className="text-care-text">{t.saveFailed}</span>
    case 'signed-out':
      return (
        <span className="text-care-text">
          {t.signedOut}{' '}
          <a href={addresses.signIn} target="_blank" rel="noopener" className="link">
            {t.signInThere}
          </a>
        </span>
      )
    case 'conflict':
      return (
        <span className="flex flex-wrap items-center gap-2">
          <span className="text-care-text">{t.conflict}</span>
          <Button size="sm" onClick={keepMine}>
            {t.keepMine}
          </Button>
          <Button size="sm" variant="quiet" onClick={() => location.reload()}>
            {t.takeTheirs}
          </Button>
        </span>
      )
    case 'saved': {
      const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(state.at))
      const fields = [...new Set(state.errors.map(({ path }) => String(labels[path] ?? labels[path.split('.').at(-1) ?? ''] ?? labels[path.split('.')[0] ?? ''] ?? path)))]
      return fields.length > 0 ? <span className="text-care-text">{t.savedExcept({ time, fields: format.list(fields) })}</span> : t.savedAt({ time })
    }
  }
}
