import { Form } from 'react-router'
import { myOffers as words } from '#web/messages/en/my-offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'

/** The form that the table's ticks belong to, wherever they stand. */
export const bulkForm = 'several-offers'

/** What can be done with several offers at once: a plain form. */
export function BulkBar() {
  const t = useMessages(words)
  return (
    <Form id={bulkForm} method="post" preventScrollReset className="mb-4 flex flex-wrap items-center gap-2 text-sm text-ink-soft">
      <span className="me-1">{t.withChosen}</span>
      {(['publish', 'pause', 'archive'] as const).map((action) => (
        <Button key={action} type="submit" size="sm" name="bulk" value={action}>
          {t.bulk[action]}
        </Button>
      ))}
    </Form>
  )
}
