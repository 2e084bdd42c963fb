import type { RefObject } from 'react'
import type { Blocker } from 'react-router'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

/** Asked when something that was typed would be lost. */
export function LeaveDialog({ ref, blocker }: { ref: RefObject<HTMLDialogElement | null>; blocker: Blocker }) {
  const t = useMessages(words)
  const stay = () => {
    ref.current?.close()
    blocker.reset?.()
  }
  const leave = () => {
    ref.current?.close()
    blocker.proceed?.()
  }
  return (
    <Dialog
      ref={ref}
      title={t.leaveTitle}
      actions={
        <>
          <Button onClick={leave}>{t.leaveGo}</Button>
          <Button variant="primary" onClick={stay}>
            {t.leaveStay}
          </Button>
        </>
      }
    >
      {t.leaveText}
    </Dialog>
  )
}
