import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { savedPage as words } from '#web/messages/en/favourites.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { Form } from '#web/ui/form.tsx'

/** Says what was taken out, and puts it back at a press. */
export function TakenOutNote({ takenOut }: { takenOut: string }) {
  const t = useMessages(words)
  return (
    <Undo said={t.takenOut} step="put-back">
      <input type="hidden" name="taken" value={takenOut} />
    </Undo>
  )
}

/** Says which list was deleted, and brings it back at a press. */
export function DeletedNote({ list }: { list: { id: string; name: string } }) {
  const t = useMessages(words)
  return (
    <Undo said={t.deleted({ name: list.name })} step="restore">
      <input type="hidden" name="list" value={list.id} />
    </Undo>
  )
}

function Undo({ said, step, children }: { said: string; step: string; children: ReactNode }) {
  const t = useMessages(words)
  return (
    <Form role="status" className="mt-6 rounded border border-leaf-text/40 bg-leaf-wash py-2 ps-4 pe-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <CircleCheck className="size-5 shrink-0 text-leaf-text" aria-hidden="true" />
        <p className="min-w-0 grow text-sm font-semibold wrap-anywhere">{said}</p>
        {children}
        <Button type="submit" size="sm" name="step" value={step}>
          {t.undo}
        </Button>
      </div>
    </Form>
  )
}
