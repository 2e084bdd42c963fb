import { CircleCheck } from 'lucide-react'
import { Form } from 'react-router'
import { myOffers as words } from '#web/messages/en/my-offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import type { Undo } from './undo.ts'

/** Says what was just done, and takes it back at a press. */
export function UndoNote({ undo }: { undo: Undo }) {
  const t = useMessages(words)
  return (
    <Form method="post" role="status" className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded border border-leaf-text/40 bg-leaf-wash py-2 ps-4 pe-2">
      <CircleCheck className="size-5 shrink-0 text-leaf-text" aria-hidden="true" />
      <p className="min-w-0 grow text-sm font-semibold">{t.done[undo.done]}</p>
      <input type="hidden" name="offer" value={undo.offer} />
      <Button type="submit" size="sm" name="step" value={undo.steps.join(',')}>
        {t.undo}
      </Button>
    </Form>
  )
}
