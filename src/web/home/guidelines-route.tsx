import { guidelines } from '#web/messages/en/guidelines.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import { LongRead } from './long-read.tsx'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

export default function Guidelines() {
  const t = useMessages(guidelines)
  return (
    <LongRead title={t.title} lead={t.lead} emblem="guidelines">
      <PageHead title={t.title} description={t.description} />
      <ol className="grid gap-8">
        {t.rules.map((rule, index) => (
          <li key={rule.title} className="grid grid-cols-[2.5rem_1fr] items-baseline gap-x-2 border-t border-line pt-6">
            <span className="display text-2xl text-seal-text" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h2 className="text-xl">{rule.title}</h2>
              <p className="mt-2 text-ink-soft">{rule.text}</p>
            </div>
          </li>
        ))}
      </ol>
      <section>
        <h2 className="text-2xl">{t.consequencesTitle}</h2>
        {t.consequences.map((paragraph) => (
          <p key={paragraph} className="mt-4">
            {paragraph}
          </p>
        ))}
      </section>
      <p className="border-t border-line pt-6 text-sm text-ink-faint">{t.changes}</p>
    </LongRead>
  )
}
