import type { AskedStep } from '#modules/orders/shapes.ts'

export type StepField = 'reference' | 'payerName' | 'amountCents' | 'slip' | 'reason' | 'message' | 'files' | 'carrier' | 'tracking'

/** What a step's form asks for; `!` where it cannot do without. */
type Asked = StepField | `${StepField}!`

/** A step of the table of orders' lives, or a word to the other side. */
export type FormStep = AskedStep | 'note'

/** The fields of each step's form: the page draws them, the action reads them. */
export const stepFields: Record<FormStep, readonly Asked[]> = {
  'submit-payment': ['reference!', 'payerName!', 'amountCents!', 'slip'],
  'confirm-payment': [],
  'reject-payment': ['reason!'],
  start: [],
  'submit-work': ['message', 'files'],
  approve: [],
  revision: ['message!', 'files'],
  ship: ['carrier', 'tracking', 'message'],
  deliver: [],
  cancel: ['reason'],
  dispute: ['reason!', 'files'],
  settle: ['reason'],
  refund: ['amountCents', 'reason'],
  note: ['message!', 'files'],
}

export const isFormStep = (step: string): step is FormStep => Object.hasOwn(stepFields, step)

/** Fields of a step's form with whether each is needed. */
export const fieldsOf = (step: FormStep): { name: StepField; required: boolean }[] => stepFields[step].map((asked) => ({ name: asked.replace('!', '') as StepField, required: asked.endsWith('!') }))

/** The step that an order waits for is shown first and open; the first of these that is allowed. */
const leading: readonly FormStep[] = ['submit-payment', 'confirm-payment', 'start', 'submit-work', 'approve', 'ship', 'deliver']

/** Those beside it, closed, in this order. */
const beside: readonly FormStep[] = ['reject-payment', 'submit-work', 'revision', 'settle', 'refund', 'dispute', 'cancel']

/** The allowed steps as the page shows them. */
export function arrangeSteps(allowed: readonly string[]): { lead: FormStep | null; others: FormStep[] } {
  const lead = leading.find((step) => allowed.includes(step)) ?? null
  return { lead, others: beside.filter((step) => step !== lead && allowed.includes(step)) }
}
