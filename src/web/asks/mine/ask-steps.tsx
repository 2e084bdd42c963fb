import { Form, useNavigation } from 'react-router'
import { askStates } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'

interface AskStepsProps {
  askId: string
  /** Says which ask a button is about, where there are many. */
  title: string
  steps: readonly string[]
  /** Without frames and among what stands around them, where there are many. */
  quiet?: boolean
}

/** What can be done next with an ask: plain buttons of a plain form. */
export function AskSteps({ askId, title, steps, quiet = false }: AskStepsProps) {
  const t = useMessages(askStates)
  const { formData } = useNavigation()
  const running = formData?.get('ask') === askId ? formData.get('step') : null
  if (steps.length === 0) return null
  return (
    <Form method="post" preventScrollReset className={quiet ? 'contents' : 'flex flex-wrap gap-2'}>
      <input type="hidden" name="ask" value={askId} />
      {steps.map((step) => (
        <Button key={step} type="submit" size="sm" name="step" value={step} variant={quiet ? 'quiet' : 'secondary'} pending={running === step}>
          {t.steps[step as keyof typeof t.steps]} <span className="sr-only">{title}</span>
        </Button>
      ))}
    </Form>
  )
}
