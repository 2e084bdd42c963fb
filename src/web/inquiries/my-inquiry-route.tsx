import type { ReactNode } from 'react'
import { redirect } from 'react-router'
import { answerInquiry, changeInquiry, getInquiry } from '#modules/inquiries/index.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { useFormat } from '#web/format.ts'
import { myInquiries } from '#web/messages/en/inquiries.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { Breadcrumb } from '#web/ui/breadcrumb.tsx'
import { FactList } from '#web/ui/fact-list.tsx'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import type { Route } from './+types/my-inquiry-route.ts'
import { InquiryBadge } from './inquiry-badge.tsx'

const steps = ['read', 'archived', 'spam'] as const

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const inquiry = await getInquiry(ctx, { id: args.params.id.slice(0, 64) })
  if (inquiry.status !== 'new') return inquiry
  await changeInquiry(ctx, { id: inquiry.id, status: 'read' })
  return getInquiry(ctx, { id: inquiry.id })
}

export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    const { id } = await getInquiry(ctx, { id: args.params.id.slice(0, 64) })
    const step = steps.find((one) => one === form.text('step'))
    if (step) await changeInquiry(ctx, { id, status: step })
    else await answerInquiry(ctx, { id, answer: form.text('answer') })
    return redirect(step && step !== 'read' ? addresses.myInquiries : addresses.myInquiry(id), { status: 303, headers: { 'set-cookie': flashCookie(step ? 'inquiryMoved' : 'inquiryAnswered') } })
  })
}

/** `/my/inquiries/:id`: one inquiry, and the answer to it. */
export default function MyInquiry({ loaderData: inquiry, actionData }: Route.ComponentProps) {
  const t = useMessages(myInquiries)
  const format = useFormat()
  const { subject, name, email, budget, timeline, message, answer, answeredAt, status, allowedActions } = inquiry
  const facts: [string, ReactNode][] = [[t.from, name], [t.email, <span key="email" className="wrap-anywhere">{email}</span>]]
  if (budget) facts.push([t.budget, budget])
  if (timeline) facts.push([t.timeline, timeline])
  const open = steps.filter((step) => step !== status && allowedActions.includes(step))
  return (
    <div className="hall pt-6">
      <PageHead title={subject} hidden />
      <Breadcrumb trail={[{ label: t.title, to: addresses.myInquiries }, { label: subject }]} />
      <header className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-3xl wrap-anywhere">{subject}</h1>
        <InquiryBadge status={status} />
      </header>
      <div className="mt-7 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-10">
          <p className="max-w-read rounded bg-well px-5 py-4 whitespace-pre-line wrap-anywhere">{message}</p>
          {answer !== null && answeredAt !== null && (
            <section>
              <h2 className="text-xl">{t.answered({ when: format.relative(answeredAt) })}</h2>
              <p className="mt-3 max-w-read whitespace-pre-line wrap-anywhere">{answer}</p>
            </section>
          )}
          {allowedActions.includes('answered') && (
            <section>
              <h2 className="mb-4 text-xl">{t.answerTitle}</h2>
              <Form result={actionData} labels={t} className="max-w-form">
                <Field name="answer" label={t.answer} help={t.answerHelp} required>
                  <Textarea rows={6} maxLength={5_000} />
                </Field>
                <div>
                  <SubmitButton>{t.send}</SubmitButton>
                </div>
              </Form>
            </section>
          )}
        </div>
        <aside className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
          <FactList title={t.facts} facts={facts} />
          {open.length > 0 && (
            <section aria-label={t.steps} className="flex flex-wrap gap-3">
              {open.map((step) => (
                <Form key={step} result={undefined} labels={{}}>
                  <input type="hidden" name="step" value={step} />
                  <SubmitButton variant="secondary">{t.step[step]}</SubmitButton>
                </Form>
              ))}
            </section>
          )}
        </aside>
      </div>
    </div>
  )
}
