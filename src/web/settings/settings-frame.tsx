import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { HelpLink } from '#web/help/help-link.tsx'
import { settingsFrame } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { NavTabs } from '#web/ui/nav-tabs.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { settingsPages } from './settings-pages.ts'

interface SettingsFrameProps {
  title: string
  lead?: string
  /** What stands beside the title, such as a link to the result. */
  aside?: ReactNode
  children: ReactNode
}

/** The frame of every settings page: the tabs, a title, and one column of parts. */
export function SettingsFrame({ title, lead, aside, children }: SettingsFrameProps) {
  const t = useMessages(settingsFrame)
  const { pathname } = useLocation()
  const here = settingsPages.find(({ to }) => pathname === to)
  return (
    <div className="mx-auto max-w-3xl px-4 pt-8 sm:pt-12">
      <PageHead title={title} hidden />
      <NavTabs label={t.settings} tabs={settingsPages.map(({ to, label }) => ({ to, label: t[label] }))} />
      <div className="mt-10 max-w-form">
        <div className="flex flex-wrap items-start justify-between gap-4">
          <div>
            <h1 className="text-3xl">{title}</h1>
            {lead && <p className="mt-2 text-ink-soft">{lead}</p>}
            {here && <HelpLink topic={here.help} />}
          </div>
          {aside}
        </div>
        {children}
      </div>
    </div>
  )
}

/** One matter of a settings page, under its own heading. */
export function SettingsPart({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="mt-10 border-t border-line pt-8">
      <h2 className="text-xl">{title}</h2>
      {lead && <p className="mt-1 text-ink-soft">{lead}</p>}
      <div className="mt-5">{children}</div>
    </section>
  )
}
