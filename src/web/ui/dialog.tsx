import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useId } from 'react'
import { ui } from '#web/messages/en/ui.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from './button.tsx'

interface DialogProps {
  /** Open it with `dialog.current?.showModal()`. */
  ref: RefObject<HTMLDialogElement | null>
  title: string
  children: ReactNode
  /** Buttons; one with `formMethod="dialog"` in a form, or any that calls `close()`. */
  actions?: ReactNode
}

/** The browser's own modal dialog: it holds the focus, closes on Escape and on a press outside. */
export function Dialog({ ref, title, children, actions }: DialogProps) {
  const heading = useId()
  return (
    <dialog
      ref={ref}
      data-dialog=""
      aria-labelledby={heading}
      closedby="any"
      className="w-[min(32rem,calc(100vw-2rem))] rounded border border-line bg-sheet p-6 text-ink shadow-float"
    >
      <div className="flex items-start gap-4">
        <h2 id={heading} className="grow text-xl">
          {title}
        </h2>
        <Button size="icon" variant="quiet" className="-me-2 -mt-2" aria-label={useMessages(ui).close} onClick={() => ref.current?.close()}>
          <X aria-hidden="true" />
        </Button>
      </div>
      <div className="mt-3 text-ink-soft">{children}</div>
      {actions && <div className="mt-6 flex flex-wrap justify-end gap-3">{actions}</div>}
    </dialog>
  )
}
