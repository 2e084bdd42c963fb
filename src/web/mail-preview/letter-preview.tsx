import type { ReactNode } from 'react'
import type { SampleLetter } from '#modules/notifications/index.ts'
import { mailPreview } from '#web/messages/en/notifications.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'

/** One mail: when it goes out, its headers, both parts, at two widths. The frames run nothing and reach nothing. */
export function LetterPreview({ letter }: { letter: Omit<SampleLetter, 'html'> }) {
  const t = useMessages(mailPreview)
  const body = `/admin/email-preview/${encodeURIComponent(letter.name)}/body`
  const frame = 'h-160 max-w-full rounded border border-line bg-paper'
  return (
    <article className="min-w-0">
      <h2 className="text-2xl">{letter.subject}</h2>
      <p className="mt-2 text-ink-soft">{letter.about}</p>
      <dl className="mt-4 grid gap-1 text-sm">
        {Object.entries(letter.headers).map(([name, value]) => (
          <div key={name} className="flex flex-wrap gap-x-3">
            <dt className="text-ink-faint">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-8 text-xl">{t.asHtml}</h3>
      <div className="mt-4 flex flex-wrap items-start gap-6">
        <Place name={t.phone}>
          <iframe src={body} sandbox="" loading="lazy" title={t.frame({ name: letter.subject, place: t.phone })} className={`${frame} w-84`} />
        </Place>
        <Place name={t.desk} className="max-sm:hidden">
          <iframe src={body} sandbox="" loading="lazy" title={t.frame({ name: letter.subject, place: t.desk })} className={`${frame} w-160`} />
        </Place>
      </div>
      <h3 className="mt-8 text-xl">{t.asText}</h3>
      <pre className="mt-4 max-w-read rounded border border-line bg-sheet p-5 text-sm wrap-anywhere whitespace-pre-wrap shadow-sheet">{letter.text}</pre>
    </article>
  )
}

function Place({ name, className, children }: { name: string; className?: string; children: ReactNode }) {
  return (
    <figure className={cn('max-w-full', className)}>
      <figcaption className="mb-1.5 text-sm text-ink-faint">{name}</figcaption>
      {children}
    </figure>
  )
}
