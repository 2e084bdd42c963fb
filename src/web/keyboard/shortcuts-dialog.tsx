import { useEffect, useRef } from 'react'
import { addresses } from '#web/addresses.ts'
import { shortcutWords as words } from '#web/messages/en/keyboard.ts'
import { useMessages } from '#web/messages/messages.ts'
import { useRootData } from '#web/shell/root-data.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { ShortcutList, SingleKeySwitch } from './shortcut-list.tsx'

/** The list of shortcuts over the page. */
export default function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const t = useMessages(words)
  const dialog = useRef<HTMLDialogElement>(null)
  const isMember = Boolean(useRootData()?.me)
  useEffect(() => {
    const shown = dialog.current
    if (!shown) return
    if (!shown.open) shown.showModal()
    shown.addEventListener('close', onClose)
    return () => shown.removeEventListener('close', onClose)
  }, [onClose])
  return (
    <Dialog ref={dialog} title={t.title}>
      <div className="grid gap-7 text-ink">
        <ShortcutList level="h3" isMember={isMember} />
        <SingleKeySwitch />
        <a href={addresses.helpOf('keyboard')} className="link flex min-h-11 w-fit items-center text-sm" onClick={() => dialog.current?.close()}>
          {t.page}
        </a>
      </div>
    </Dialog>
  )
}
