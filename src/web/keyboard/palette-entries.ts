import type { RootData } from '#web/shell/root-data.ts'
import { addresses } from '#web/addresses.ts'
import { type paletteWords, type shortcutWords } from '#web/messages/en/keyboard.ts'
import type { settingsFrame } from '#web/messages/en/settings.ts'
import type { shell } from '#web/messages/en/shell.ts'
import { settingsPages } from '#web/settings/settings-pages.ts'
import type { Theme } from '#web/theme/theme.ts'

/** What choosing an entry does. */
export type Deed = { go: string } | { theme: Theme } | { signOut: true } | { shortcuts: true }

/** Something that the palette offers. */
export interface Entry {
  id: string
  label: string
  /** A word beside it: what kind of thing it is, or where it belongs. */
  aside?: string
  deed: Deed
}

interface Catalogues {
  t: typeof paletteWords
  frame: typeof shell
  settings: typeof settingsFrame
  keys: typeof shortcutWords
}

type Reader = Pick<RootData, 'me' | 'mode'> | undefined

const place = (to: string, label: string, aside?: string): Entry => ({ id: `place ${to}`, label, ...(aside && { aside }), deed: { go: to } })

/** The pages that this reader may open. */
export function placesFor(root: Reader, { t, frame, settings }: Catalogues): Entry[] {
  const me = root?.me
  const own = me
    ? [
        place(addresses.home, frame.myHome),
        place(addresses.profile(me.handle), frame.myProfile),
        place(addresses.myOffers, frame.myOffers),
        place(addresses.myAsks, frame.myAsks),
        place(addresses.myPurchases, frame.myPurchases),
        place(addresses.myOrders, frame.myOrders),
        place(addresses.myEarnings, frame.myEarnings),
        place(addresses.mySaved, frame.mySaved),
        place(addresses.notifications, settings.notifications),
        ...settingsPages.map(({ to, label }) => place(to, settings[label], settings.settings)),
        ...(me.permissions.includes('people.manage') ? [place(addresses.mailPreview, t.mailPreview)] : []),
        ...(me.permissions.includes('orders.manage') ? [place(addresses.payouts, t.payouts)] : []),
      ]
    : [place(addresses.landing, t.landing), place(addresses.signIn, frame.signIn), place(addresses.signUp, t.join)]
  return [
    ...own,
    place(addresses.discover, frame.discover),
    place(addresses.discoverOffers, frame.footerOffers, frame.discover),
    place(addresses.discoverAsks, frame.footerAsks, frame.discover),
    place(addresses.discoverPeople, frame.footerPeople, frame.discover),
    place(addresses.discoverTools, frame.footerTools, frame.discover),
    place(addresses.discoverCourses, frame.footerCourses, frame.discover),
    place(addresses.help, frame.footerHelp),
    place(addresses.about, frame.footerStory),
    place(addresses.guidelines, frame.footerGuidelines),
    place('/api/docs', frame.footerApi),
    ...(root?.mode === 'demo' || root?.mode === 'development' ? [place('/dev/outbox', t.outbox)] : []),
  ]
}

/** What this reader can do from anywhere. */
export function actionsFor(root: Reader, { t, frame, keys }: Catalogues): Entry[] {
  const isMember = Boolean(root?.me)
  const act = (id: string, label: string, deed: Deed): Entry => ({ id: `action ${id}`, label, deed })
  const making = isMember ? [act('offer', t.newOffer, { go: addresses.newOffer }), act('ask', t.postAsk, { go: addresses.newAsk }), act('import', t.importOffer, { go: addresses.importOffer }), act('list', t.newList, { go: addresses.newList })] : []
  return [
    ...making,
    act('light', t.themeLight, { theme: 'light' }),
    act('dark', t.themeDark, { theme: 'dark' }),
    act('system', t.themeSystem, { theme: 'system' }),
    act('shortcuts', keys.title, { shortcuts: true }),
    ...(isMember ? [act('sign-out', frame.signOut, { signOut: true })] : []),
  ]
}

/** The lists, searched for these words. */
export function searchesFor(words: string, t: typeof paletteWords): Entry[] {
  const search = (to: string, label: string): Entry => ({ id: `search ${to}`, label, deed: { go: `${to}?${new URLSearchParams({ q: words })}` } })
  return [search(addresses.discover, t.searchAll({ words })), search(addresses.discoverOffers, t.searchOffers({ words })), search(addresses.discoverAsks, t.searchAsks({ words })), search(addresses.discoverPeople, t.searchPeople({ words })), search(addresses.discoverTools, t.searchTools({ words }))]
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Those entries of which each typed word begins a word; all where nothing is typed. */
export function matching(entries: readonly Entry[], typed: string): Entry[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean)
  return entries.filter(({ label, aside = '' }) => {
    const words = plain(`${label} ${aside}`).split(/[^\p{L}\p{N}]+/u)
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  })
}
