import { redirect } from 'react-router'
import { sendInquiry, signOpened } from '#modules/inquiries/index.ts'
import { takeLimit } from '#platform/limits.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { inquiryForm } from '#web/messages/en/inquiries.ts'
import { useMessages } from '#web/messages/messages.ts'
import { personAt } from '#web/people/profile/person-at.server.ts'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import type { Route } from './+types/inquiry-route.ts'

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { ctx, me } = context.get(pageContext)
  const { person, isCurrentName } = await personAt(ctx, params.handle)
  if (!isCurrentName) throw redirect(addresses.inquiry(person.handle), 301)
  if (me?.id === person.id) throw redirect(addresses.myInquiries)
  return { handle: person.handle, name: person.displayName, isSent: new URL(request.url).searchParams.has('sent'), opened: signOpened(ctx) }
}

export async function action(args: Route.ActionArgs) {
  return submit(args, async (ctx, form, { door }) => {
    const { person } = await personAt(ctx, args.params.handle)
    await takeLimit(ctx, 'inquiry_address', door.address)
    const [name, email, subject, message, budget, timeline, website, opened] = ['name', 'email', 'subject', 'message', 'budget', 'timeline', 'website', 'opened'].map((field) => form.text(field))
    await sendInquiry(ctx, { profileId: person.id, name: name ?? '', email: email?.trim() ?? '', subject: subject ?? '', message: message ?? '', budget, timeline, website: website?.slice(0, 200), opened: opened?.slice(0, 100) })
    return redirect(`${addresses.inquiry(person.handle)}?sent`, { status: 303 })
  })
}

/** `/@handle/inquiry`: where a visitor writes to a member without an account. */
export default function InquiryPage({ loaderData: { handle, name, isSent, opened }, actionData }: Route.ComponentProps) {
  const t = useMessages(inquiryForm)
  const back = (
    <a href={addresses.profile(handle)} className="link inline-flex min-h-11 items-center text-sm wrap-anywhere">
      {t.back({ name })}
    </a>
  )
  return (
    <div className="mx-auto max-w-form px-4 pt-10 sm:pt-14">
      <PageHead title={t.title({ name })} hidden />
      <h1 className="text-3xl wrap-anywhere">{isSent ? t.sentTitle : t.title({ name })}</h1>
      {isSent ? (
        <>
          <p className="mt-3 mb-6 text-ink-soft wrap-anywhere">{t.sent({ name })}</p>
          {back}
        </>
      ) : (
        <>
          <p className="mt-2 mb-7 text-ink-soft wrap-anywhere">{t.lead({ name })}</p>
          <Form result={actionData} labels={t}>
            {/* A refusal does not start the time anew. */}
            <input type="hidden" name="opened" value={String(actionData?.values.opened ?? opened)} />
            <div hidden>
              <label>
                {t.website} <input name="website" tabIndex={-1} autoComplete="off" />
              </label>
            </div>
            <Field name="name" label={t.name} required>
              <Input autoComplete="name" maxLength={100} />
            </Field>
            <Field name="email" label={t.email} required>
              <Input type="email" autoComplete="email" maxLength={254} />
            </Field>
            <Field name="subject" label={t.subject} required>
              <Input maxLength={200} />
            </Field>
            <Field name="message" label={t.message} required>
              <Textarea rows={7} maxLength={5_000} />
            </Field>
            <div className="grid gap-5 sm:grid-cols-2">
              <Field name="budget" label={t.budget} help={t.budgetHelp}>
                <Input maxLength={100} />
              </Field>
              <Field name="timeline" label={t.timeline} help={t.timelineHelp}>
                <Input maxLength={100} />
              </Field>
            </div>
            <div className="flex flex-wrap gap-3">
              <SubmitButton>{t.send}</SubmitButton>
              {back}
            </div>
          </Form>
        </>
      )}
    </div>
  )
}
