import { useContext } from 'react'
import { orderPage } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { FormContext, useTypedList } from '#web/ui/field-context.ts'

/** Files that arrived with a form which came back for another reason: they go along with the next try. */
export function KeptFiles() {
  const t = useMessages(orderPage)
  const values = useContext(FormContext).result?.values ?? {}
  const kept = useTypedList('kept') ?? []
  if (kept.length === 0) return null
  return (
    <p className="text-sm text-ink-soft">
      {t.kept} {kept.map((id) => String(values[`name.${id}`] ?? '')).join(', ')}
      {kept.map((id) => (
        <span key={id}>
          <input type="hidden" name="kept" value={id} />
          <input type="hidden" name={`name.${id}`} value={String(values[`name.${id}`] ?? '')} />
        </span>
      ))}
    </p>
  )
}
