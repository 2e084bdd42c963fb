import type { shortcutWords } from '#web/messages/en/keyboard.ts'

type Name = keyof typeof shortcutWords.names

/** A shortcut as the list shows it: keys after each other; with `alternative` other keys for the same. */
export interface Shortcut {
  name: Name
  keys: readonly string[]
  alternative?: readonly string[]
  /** Only for who is signed in. */
  membersOnly?: boolean
}

/** `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export const shortcutGroups: readonly { group: keyof typeof shortcutWords.groups; shortcuts: readonly Shortcut[] }[] = [
  { group: 'everywhere', shortcuts: [{ name: 'palette', keys: ['Mod', 'K'] }, { name: 'search', keys: ['/'] }, { name: 'shortcuts', keys: ['?'] }, { name: 'close', keys: ['Esc'] }] },
  {
    group: 'places',
    shortcuts: [
      { name: 'home', keys: ['g', 'h'] },
      { name: 'discover', keys: ['g', 'd'] },
      { name: 'offers', keys: ['g', 'o'] },
      { name: 'asks', keys: ['g', 'a'] },
      { name: 'people', keys: ['g', 'p'] },
      { name: 'tools', keys: ['g', 't'] },
      { name: 'profile', keys: ['g', 'm'], membersOnly: true },
      { name: 'saved', keys: ['g', 's'], membersOnly: true },
      { name: 'notifications', keys: ['g', 'n'], membersOnly: true },
    ],
  },
  { group: 'lists', shortcuts: [{ name: 'next', keys: ['j'], alternative: ['↓'] }, { name: 'previous', keys: ['k'], alternative: ['↑'] }, { name: 'open', keys: ['Enter'] }] },
]
