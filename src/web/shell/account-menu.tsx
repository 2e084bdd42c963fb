import { Bookmark, ChevronDown, ClipboardList, HandHelping, Handshake, House, Inbox, KeyRound, LayoutGrid, LogOut, MessagesSquare, Scale, Settings, ShoppingBag, ShoppingCart, UserRound, Wallet } from 'lucide-react'
import { Form } from 'react-router'
import type { Me } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { shell } from '#web/messages/en/shell.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { Menu, MenuRule, menuEntry } from '#web/ui/menu.tsx'
import { PlaceLink } from './place-link.tsx'
import { ThemeChoice } from './theme-choice.tsx'

type Person = Pick<Me, 'id' | 'handle' | 'displayName' | 'avatarUrl' | 'permissions'>

/** What belongs to the person who is signed in. */
export function AccountMenu({ me }: { me: Person }) {
  const t = useMessages(shell)
  const entries = [
    { to: addresses.home, label: t.myHome, icon: House },
    { to: addresses.profile(me.handle), label: t.myProfile, icon: UserRound },
    { to: addresses.myOffers, label: t.myOffers, icon: LayoutGrid },
    { to: addresses.myAsks, label: t.myAsks, icon: HandHelping },
    { to: addresses.myConnections, label: t.myConnections, icon: Handshake },
    { to: addresses.myInquiries, label: t.myInquiries, icon: Inbox },
    { to: addresses.messages, label: t.messages, icon: MessagesSquare },
    { to: addresses.cart, label: t.cart, icon: ShoppingCart },
    { to: addresses.myPurchases, label: t.myPurchases, icon: ShoppingBag },
    { to: addresses.myOrders, label: t.myOrders, icon: ClipboardList },
    { to: addresses.myEarnings, label: t.myEarnings, icon: Wallet },
    ...(me.permissions.includes('orders.settle') ? [{ to: addresses.disputes, label: t.disputes, icon: Scale }] : []),
    { to: addresses.mySaved, label: t.mySaved, icon: Bookmark },
    { to: addresses.settingsProfile, label: t.settings, icon: Settings },
    { to: addresses.settingsApiKeys, label: t.apiKeys, icon: KeyRound },
  ]
  return (
    <Menu
      summaryClass="flex min-h-11 items-center gap-1.5 rounded-full ps-1 pe-2 hover:bg-well"
      // The bar stays at the top: what is longer than the window must scroll by itself.
      panelClass="max-h-[calc(100dvh-5rem)] overflow-y-auto overscroll-contain"
      summary={
        <>
          <Avatar person={me} size="sm" />
          <span className="sr-only">{t.accountOf({ name: me.displayName })}</span>
          <ChevronDown data-chevron="" className="size-4 text-ink-faint" aria-hidden="true" />
        </>
      }
    >
      <p className="px-3 pt-2 pb-1.5">
        <span className="block truncate font-semibold">{me.displayName}</span>
        <span className="block truncate text-sm text-ink-faint">@{me.handle}</span>
      </p>
      <MenuRule />
      <ul>
        {entries.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <PlaceLink to={to} className={menuEntry}>
              <Icon aria-hidden="true" /> {label}
            </PlaceLink>
          </li>
        ))}
      </ul>
      <MenuRule />
      <div className="px-3 py-1.5">
        <ThemeChoice />
      </div>
      <MenuRule />
      <Form method="post" action={addresses.signOut}>
        <button className={menuEntry}>
          <LogOut aria-hidden="true" /> {t.signOut}
        </button>
      </Form>
    </Menu>
  )
}
