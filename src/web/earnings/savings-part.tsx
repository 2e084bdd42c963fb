import { addresses, withParameters } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { earnings as words } from '#web/messages/en/earnings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge } from '#web/ui/badge.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { Ring } from '#web/ui/charts/ring.tsx'
import type { EarningsData } from './earnings-data.ts'

/** How far the savings are from each thing that one saves for. */
export function SavingsPart({ money: { milestones, savingsCents, currency } }: Pick<EarningsData, 'money'>) {
  const t = useMessages(words)
  const format = useFormat()
  return (
    <section aria-labelledby="milestones" className="min-w-0">
      <h2 id="milestones" className="text-xl">
        {t.milestones}
      </h2>
      {milestones.length === 0 && <p className="mt-2 text-ink-soft">{t.milestonesNone}</p>}
      <ul className="mt-4 grid gap-5">
        {milestones.map(({ name, targetCents, reached }, at) => {
          const share = savingsCents / targetCents
          const percent = format.percent(Math.min(1, share))
          return (
            <li key={`${at} ${name}`} className="flex items-center gap-4">
              <Ring label={t.milestoneRing({ name, percent })} share={share} text={percent} />
              <div className="min-w-0">
                <p className="font-semibold wrap-anywhere">{name}</p>
                <p className="text-sm text-ink-soft tabular-nums">{t.milestoneOf({ saved: format.money(Math.min(savingsCents, targetCents), currency), target: format.money(targetCents, currency) })}</p>
                {reached && <Badge tone="leaf" className="mt-1">{t.reached}</Badge>}
              </div>
            </li>
          )
        })}
      </ul>
      <LinkButton to={withParameters(addresses.myMilestones, { currency })} size="sm" className="mt-5">
        {milestones.length === 0 ? t.milestonesAdd : t.milestonesEdit}
      </LinkButton>
    </section>
  )
}
