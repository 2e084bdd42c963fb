import { addresses } from '#web/addresses.ts'
import { home as words } from '#web/messages/en/home.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'

/** What somebody does who has just come: the page teaches while it is empty. */
export function FirstSteps() {
  const t = useMessages(words)
  const steps = [
    { ...t.steps.profile, to: addresses.settingsProfile },
    { ...t.steps.offer, to: addresses.newOffer },
    { ...t.steps.ask, to: addresses.newAsk },
    { ...t.steps.follow, to: addresses.discoverPeople },
  ]
  return (
    <section aria-label={t.stepsTitle} className="mt-8">
      <ol className="grid gap-5 sm:grid-cols-2 xl:grid-cols-4">
        {steps.map((step, index) => (
          <li key={step.title} className="flex flex-col items-start rounded border border-line bg-sheet p-6 shadow-sheet">
            <p className="display text-2xl text-seal-text" aria-hidden="true">
              {index + 1}
            </p>
            <h2 className="mt-1 text-xl">{step.title}</h2>
            <p className="mt-2 mb-5 text-sm text-ink-soft">{step.text}</p>
            <LinkButton to={step.to} variant={index === 0 ? 'primary' : 'secondary'} className="mt-auto">
              {step.action}
            </LinkButton>
          </li>
        ))}
      </ol>
    </section>
  )
}
