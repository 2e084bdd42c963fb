import { addresses } from '#web/addresses.ts'
import { shell } from '#web/messages/en/shell.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LogoMark } from './logo.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** Three columns of places, and the colours. */
export function Footer() {
  const t = useMessages(shell)
  const columns = [
    {
      title: t.footerDiscover,
      links: [{ to: addresses.discoverOffers, label: t.footerOffers }, { to: addresses.discoverAsks, label: t.footerAsks }, { to: addresses.discoverPeople, label: t.footerPeople }, { to: addresses.discoverTools, label: t.footerTools }, { to: addresses.discoverCourses, label: t.footerCourses }],
    },
    { title: t.footerMake, links: [{ to: addresses.newOffer, label: t.newOffer }, { to: addresses.newAsk, label: t.newAsk }, { to: addresses.myOffers, label: t.myOffers }, { to: '/api/docs', label: t.footerApi }] },
    { title: t.footerAbout, links: [{ to: addresses.about, label: t.footerStory }, { to: addresses.guidelines, label: t.footerGuidelines }, { to: addresses.help, label: t.footerHelp }, { to: addresses.helpOf('keyboard'), label: t.footerShortcuts }] },
  ]
  return (
    <footer aria-label={t.footer} className="mt-24 border-t border-line bg-well">
      <div className="hall grid gap-10 py-12 md:grid-cols-[1.4fr_2fr] lg:gap-20">
        <div>
          <p className="flex items-center gap-2.5">
            <LogoMark className="size-8" />
            <span className="display text-xl font-semibold">{t.hallName}</span>
          </p>
          <p className="mt-3 max-w-xs text-sm text-ink-soft">{t.footerNote}</p>
          <div className="mt-5">
            <ThemeChoice />
          </div>
        </div>
        <div className="grid grid-cols-2 gap-8 sm:grid-cols-3">
          {columns.map((column) => (
            <nav key={column.title} aria-label={column.title} className="last:max-sm:col-span-2">
              <h2 className="eyebrow mb-1 text-ink-faint">{column.title}</h2>
              <ul>
                {column.links.map((link) => (
                  <li key={link.to}>
                    <a href={link.to} className="inline-flex min-h-11 items-center text-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline sm:min-h-9">
                      {link.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      </div>
    </footer>
  )
}
