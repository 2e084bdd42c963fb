import { Form, useNavigation } from 'react-router'
import type { OwnerStep } from '#modules/listings/states.ts'
import { offerStates } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'

interface StepButtonsProps {
  offerId: string
  /** Says which offer a button is about, where there are many. */
  title: string
  steps: readonly string[]
  /** The step that matters most on this page. */
  primary?: OwnerStep
  /** Without frames, where there are many. */
  quiet?: boolean
}

/** What can be done next with an offer: plain buttons of a plain form. */
export function StepButtons({ offerId, title, steps, primary, quiet = false }: StepButtonsProps) {
  const t = useMessages(offerStates)
  const { formData } = useNavigation()
  const running = formData?.get('offer') === offerId ? formData.get('step') : null
  if (steps.length === 0) return null
  return (
    <Form method="post" preventScrollReset className={quiet ? 'flex' : 'flex flex-wrap gap-2'}>
      <input type="hidden" name="offer" value={offerId} />
      {steps.map((step) => (
        <Button key={step} type="submit" size="sm" name="step" value={step} variant={step === primary ? 'primary' : quiet ? 'quiet' : 'secondary'} pending={running === step}>
          {t[step as OwnerStep]} <span className="sr-only">{title}</span>
        </Button>
      ))}
    </Form>
  )
}
