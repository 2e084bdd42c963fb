import { ArrowRight, Check, ChevronDown, Circle } from 'lucide-react'
import { useId } from 'react'
import type { Completeness, CompletenessStep } from '#modules/people/completeness.ts'
import { addresses } from '#web/addresses.ts'
import { completeness as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Card } from '#web/ui/card.tsx'
import { cn } from '#web/ui/cn.ts'

/** Where each step is taken. */
const places: Record<CompletenessStep, string> = {
  name: `${addresses.settingsProfile}#who`,
  tagline: `${addresses.settingsProfile}#who`,
  bio: `${addresses.settingsProfile}#who`,
  portrait: `${addresses.settingsProfile}#who`,
  location: `${addresses.settingsProfile}#where`,
  links: `${addresses.settingsProfile}#links`,
  skills: `${addresses.settingsMarketplace}#work`,
  categories: `${addresses.settingsMarketplace}#work`,
  languages: `${addresses.settingsMarketplace}#work`,
  rates: `${addresses.settingsMarketplace}#terms`,
  email: addresses.settingsAccount,
  offer: addresses.newOffer,
}

/** How whole one's profile is, the step that helps most, and all the others on demand (P-10). */
export function CompletenessMeter({ percent, next, steps, className }: Completeness & { className?: string }) {
  const t = useMessages(words)
  const heading = useId()
  return (
    <Card className={cn('p-5', className)}>
      <section aria-labelledby={heading}>
        <div className="flex items-baseline justify-between gap-4">
          <h2 id={heading} className="text-base font-semibold">
            {next ? t.title : t.titleDone}
          </h2>
          <p className="display text-xl tabular-nums" data-percent={percent}>
            {t.percent({ percent })}
          </p>
        </div>
        <svg viewBox="0 0 100 2" preserveAspectRatio="none" className="mt-3 h-2 w-full rounded-full" aria-hidden="true">
          <rect width="100" height="2" fill="var(--well)" />
          <rect width={percent} height="2" fill="var(--leaf-text)" />
        </svg>
        {next ? (
          <p className="mt-3 flex flex-wrap items-center justify-between gap-x-4">
            <span className="text-sm text-ink-soft">{t.why[next]}</span>
            <a href={places[next]} className="link inline-flex min-h-11 items-center gap-1.5 text-sm font-semibold">
              {t.steps[next]} <ArrowRight className="size-4" aria-hidden="true" />
            </a>
          </p>
        ) : (
          <p className="mt-3 text-sm text-ink-soft">{t.done}</p>
        )}
        <details className="group -mb-2">
          <summary className="flex min-h-11 w-fit items-center gap-1 text-sm text-ink-faint hover:text-ink">
            {t.all} <ChevronDown className="size-4 transition-[rotate] group-open:rotate-180" aria-hidden="true" />
          </summary>
          <ul className="grid gap-x-6 pb-2 sm:grid-cols-2">
            {steps.map(({ name, isDone }) => (
              <li key={name} className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
                {isDone ? <Check className="size-4 shrink-0 text-leaf-text" aria-hidden="true" /> : <Circle className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />}
                <span className="sr-only">{isDone ? t.isDone : t.isOpen}</span>
                {isDone ? (
                  <span className="text-ink-soft">{t.steps[name]}</span>
                ) : (
                  <a href={places[name]} className="link">
                    {t.steps[name]}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </details>
      </section>
    </Card>
  )
}
