import { data } from 'react-router'
import { modules } from '#modules/index.ts'
import { type SampleLetter, sampleLetters } from '#modules/notifications/index.ts'
import { mayManagePeople } from '#modules/people/policy.ts'
import { housePort } from '#platform/house.ts'
import { allow } from '#platform/policy.ts'
import { addresses } from '#web/addresses.ts'
import { mailPreview } from '#web/messages/en/notifications.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/mail-preview-route.ts'
import { LetterPreview } from './letter-preview.tsx'

/** The list of all mails, and one of them; the people who run the hall only. */
export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  allow(mayManagePeople(ctx.actor))
  const letters = sampleLetters(modules, ctx.use(housePort))
  const wanted = new URL(args.request.url).searchParams.get('mail')
  const shown = wanted === null ? letters[0] : letters.find(({ name }) => name === wanted)
  if (!shown) throw data(null, { status: 404 })
  const { html: _html, ...letter } = shown
  return { names: letters.map(({ name, of, subject }) => ({ name, of, subject })), letter }
}

export default function MailPreview({ loaderData: { names, letter } }: Route.ComponentProps) {
  const t = useMessages(mailPreview)
  const groups = [
    { title: t.ofModules, names: names.filter(({ of }) => of === 'letter') },
    { title: t.ofNotices, names: names.filter(({ of }) => of === 'notice') },
  ]
  return (
    <div className="hall py-10 sm:py-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-3 max-w-read text-ink-soft">{t.lead}</p>
      <div className="mt-10 grid gap-10 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <nav aria-label={t.list} className="grid content-start gap-6 max-lg:order-last sm:grid-cols-2 lg:grid-cols-1">
          {groups.map((group) => (
            <Names key={group.title} {...group} shown={letter.name} />
          ))}
        </nav>
        <LetterPreview letter={letter} />
      </div>
    </div>
  )
}

function Names({ title, names, shown }: { title: string; names: readonly Pick<SampleLetter, 'name' | 'subject'>[]; shown: string }) {
  return (
    <div>
      <h2 className="eyebrow mb-1 text-ink-faint">{title}</h2>
      <ul>
        {names.map(({ name, subject }) => (
          <li key={name}>
            <a
              href={addresses.mailPreviewOf(name)}
              aria-current={name === shown ? 'page' : undefined}
              className="flex min-h-11 items-center rounded px-3 py-2 text-sm text-ink-soft hover:bg-well aria-[current=page]:bg-well aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {subject}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
