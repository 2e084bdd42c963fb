import { type ClipboardEvent as ReactClipboard, type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { pictureTypes } from '#modules/media/policy.ts'
import { uploads as words } from '#web/messages/en/uploads.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'
import { FileInput } from '#web/ui/file-input.tsx'
import { useAlive } from '#web/ui/use-alive.ts'

interface DropZoneProps {
  onFiles(files: File[]): void
  multiple?: boolean
  /** Takes what is pasted anywhere on the page, not only while the focus is here. */
  takesPaste?: boolean
  /** Something is on its way: the form around waits for it before it is sent. */
  isBusy?: boolean
  className?: string
  children?: ReactNode
}

/**
 * Where pictures are chosen, dropped or pasted; belongs inside a `Field`. Without scripts it is a plain file input that
 * goes with its form; with them nothing is left in the form for it to send.
 */
export function DropZone({ onFiles, multiple = false, takesPaste = false, isBusy = false, className, children }: DropZoneProps) {
  const t = useMessages(words)
  const isAlive = useAlive()
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const told = useRef(onFiles)
  told.current = onFiles

  const take = (files: Iterable<File> | null | undefined): void => {
    const all = [...(files ?? [])]
    if (all.length > 0) told.current(multiple ? all : all.slice(0, 1))
  }
  const takeChosen = () => {
    take(input.current?.files)
    if (input.current) input.current.value = ''
  }

  // What was chosen before the scripts ran.
  useEffect(() => {
    if (isAlive) takeChosen()
  }, [isAlive])

  useEffect(() => {
    // A picture that is let go beside the zone would replace the page, and all that is typed in it.
    const keepPage = (event: globalThis.DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()
    const onPaste = (event: ClipboardEvent) => takesPaste && pasted(event.clipboardData, event.target) && (event.preventDefault(), take(event.clipboardData?.files))
    window.addEventListener('dragover', keepPage)
    window.addEventListener('drop', keepPage)
    document.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('dragover', keepPage)
      window.removeEventListener('drop', keepPage)
      document.removeEventListener('paste', onPaste)
    }
  }, [takesPaste])

  const held = useRef<HTMLElement | null>(undefined)
  useEffect(() => {
    const form = input.current?.form
    if (!form) return
    if (!isBusy && held.current !== undefined) {
      const button = held.current
      held.current = undefined
      form.requestSubmit(button)
    }
    const hold = (event: SubmitEvent) => {
      if (!isBusy) return
      event.preventDefault()
      event.stopPropagation()
      held.current = event.submitter
    }
    form.addEventListener('submit', hold, true)
    return () => form.removeEventListener('submit', hold, true)
  }, [isBusy])

  return (
    <div
      data-drop-zone=""
      className={cn('grid grid-cols-[minmax(0,1fr)] gap-2 rounded border border-dashed p-4 transition-colors', isOver ? 'border-seal bg-seal-wash' : 'border-line-strong bg-well', className)}
      onDragOver={(event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
      onPaste={(event: ReactClipboard) => {
        if (takesPaste || !pasted(event.clipboardData, event.target)) return
        event.preventDefault()
        take(event.clipboardData.files)
      }}
    >
      {children}
      <FileInput ref={input} accept={pictureTypes.join(',')} multiple={multiple} onChange={takeChosen} {...(isAlive && { name: '', required: false })} />
      <p className="text-sm text-ink-faint">{isOver ? t.dropHere : isAlive ? (multiple ? t.hint : t.hintOne) : multiple ? t.hintPlain : t.hintOnePlain}</p>
    </div>
  )
}

/** Whether pictures were pasted; a text with a picture of itself beside it, as office programs write, is a text. */
function pasted(data: DataTransfer | null, target: EventTarget | null): boolean {
  if (!data || data.files.length === 0) return false
  const isTyping = target instanceof HTMLElement && target.matches('input:not([type=file]), textarea, [contenteditable]')
  return !(isTyping && data.types.includes('text/plain'))
}
