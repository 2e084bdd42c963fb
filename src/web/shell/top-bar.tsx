import { Menu as MenuIcon } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { shell } from '#web/messages/en/shell.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SearchButton } from '#web/keyboard/search-button.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { cn } from '#web/ui/cn.ts'
import { Menu, menuEntry } from '#web/ui/menu.tsx'
import { AccountMenu } from './account-menu.tsx'
import { LogoMark } from './logo.tsx'
import { PlaceLink } from './place-link.tsx'
import { useRootData } from './root-data.ts'
import { Waiting } from './waiting.tsx'

/** The bar on top: where the hall is, what is in it, and who is here. */
export function TopBar() {
  const t = useMessages(shell)
  const root = useRootData()
  const me = root?.me ?? null
  const rooms: { to: string; part?: string; label: string }[] = [...(me ? [{ to: addresses.home, label: t.myHome }] : []), { to: addresses.discover, label: t.discover }, ...(me ? [{ to: addresses.connect, part: '/connect', label: t.connect }] : []), { to: addresses.about, label: t.footerStory }]
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper">
      <div className="hall flex h-16 items-center gap-2 sm:gap-6">
        <a href={addresses.landing} aria-label={t.home} className="-ms-1 flex min-h-11 items-center gap-2.5 rounded px-1">
          <LogoMark className="size-8 shrink-0" />
          <span className={cn('display text-xl font-semibold', me && 'max-[28rem]:hidden')}>{t.hallName}</span>
        </a>
        <nav aria-label={t.mainNavigation} className={cn('hidden grow', me ? 'md:block' : 'sm:block')}>
          <ul className="flex gap-1">
            {rooms.map((room) => (
              <li key={room.to} className={cn(me && room.to === addresses.about && 'max-lg:hidden')}>
                <PlaceLink to={room.to} part={room.part ?? room.to} className="flex min-h-11 items-center rounded px-3 text-sm font-medium text-ink-soft transition-colors hover:text-ink aria-[current=page]:text-ink">
                  {room.label}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
        <span className={cn('grow', me ? 'md:hidden' : 'sm:hidden')} />
        <SearchButton />
        {me ? (
          <div className="flex items-center sm:gap-2">
            <Waiting />
            <AccountMenu me={me} />
          </div>
        ) : (
          <>
            <LinkButton to={addresses.signIn} variant="quiet" size="sm" className="max-sm:hidden">
              {t.signIn}
            </LinkButton>
            <LinkButton to={addresses.signUp} variant="primary" size="sm">
              {t.join}
            </LinkButton>
          </>
        )}
        <Menu
          className={me ? 'md:hidden' : 'sm:hidden'}
          summaryClass="grid size-11 place-items-center rounded hover:bg-well"
          summary={
            <>
              <MenuIcon className="size-5.5" aria-hidden="true" />
              <span className="sr-only">{t.menu}</span>
            </>
          }
        >
          <nav aria-label={t.mainNavigation}>
            <ul>
              {[...rooms, ...(me ? [] : [{ to: addresses.signIn, label: t.signIn }])].map((room) => (
                <li key={room.to}>
                  <PlaceLink to={room.to} part={room.part ?? room.to} className={menuEntry}>
                    {room.label}
                  </PlaceLink>
                </li>
              ))}
            </ul>
          </nav>
        </Menu>
      </div>
    </header>
  )
}
