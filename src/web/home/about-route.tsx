import { addresses } from '#web/addresses.ts'
import { about } from '#web/messages/en/about.ts'
import { useMessages } from '#web/messages/messages.ts'
import { useRootData } from '#web/shell/root-data.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { LongRead } from './long-read.tsx'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

export default function About() {
  const t = useMessages(about)
  const me = useRootData()?.me ?? null
  return (
    <LongRead title={t.title} lead={t.lead} emblem="our story">
      <PageHead title={t.title} description={t.description} />
      {t.sections.map((section) => (
        <section key={section.title}>
          <h2 className="text-2xl">{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph} className="mt-4">
              {paragraph}
            </p>
          ))}
          {'points' in section && section.points && (
            <dl className="mt-4 border-t border-line">
              {section.points.map((point) => (
                <div key={point.title} className="border-b border-line py-4">
                  <dt className="font-semibold">{point.title}</dt>
                  <dd className="mt-1 text-ink-soft">{point.text}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
      <div className="flex flex-wrap gap-3">
        {!me && (
          <LinkButton to={addresses.signUp} variant="primary">
            {t.join}
          </LinkButton>
        )}
        <LinkButton to={addresses.guidelines}>{t.guidelines}</LinkButton>
      </div>
    </LongRead>
  )
}
