import type { HelpTopic } from './help-topic.ts'

/** One's profile, and everything under Settings. */
export const helpWithAccount: readonly HelpTopic[] = [
  {
    slug: 'profile',
    title: 'Your profile',
    lead: 'Who you are to others. Only what you fill in is shown.',
    sections: [
      { id: 'edit', title: 'Where do I change it?', text: 'Under [Profile](/settings/profile): your name, a line about you, a longer text, skills, place, pictures and links. The [marketplace settings](/settings/marketplace) hold rates and how much time you have.' },
      { id: 'picture', title: 'I have no picture', text: 'Then a seal stands for you that nobody else has. It grows from your account and stays the same.' },
      { id: 'whole', title: 'What does the percentage mean?', text: 'How much of your profile is filled in, with the next step that helps most. Nothing depends on it; people just answer more readily when they know who asks.' },
      { id: 'share', title: 'Passing your page on', text: '“Share” on a profile has its address, a QR code, a contact card (vCard) and a feed of what is new (RSS).' },
    ],
  },
  {
    slug: 'notifications',
    title: 'Notifications',
    lead: 'You decide what you hear of, and how.',
    sections: [
      { id: 'channels', title: 'Here, by mail, in a summary', text: 'For each kind of news the [settings](/settings/notifications) let you choose: shown here, mailed at once, collected in the summary, or never. The summary comes daily or weekly, at an hour in your time zone.' },
      { id: 'unsubscribe', title: 'Fewer mails', text: 'Each mail has a link at its foot that stops mails of its kind with one press, without signing in. In the hall nothing changes.' },
      { id: 'always', title: 'What cannot be switched off', text: 'Mail about the safety of your account: a new password, a sign-in from a new device, another address.' },
      { id: 'mute', title: 'Hearing less of somebody', text: 'Mute them, from “…” on their page. You hear nothing more of them, and they cannot tell.' },
    ],
  },
  {
    slug: 'privacy',
    title: 'Privacy and blocking',
    lead: 'Who sees what of you, and who is kept away.',
    sections: [
      { id: 'seen', title: 'What do others see?', text: 'Your profile, what you publish and whom you follow. The address you sign in with and your phone number are shown to nobody. A contact address is shown to those whom you choose under [Privacy](/settings/privacy): everyone, members or nobody.' },
      { id: 'engines', title: 'Staying out of search engines', text: 'Switch it off under [Privacy](/settings/privacy). Search engines are then asked to leave your page alone. Whoever has the address can still read it. There you can also leave the list of people.' },
      { id: 'block', title: 'Blocking somebody', text: 'From “…” on their page. They cannot reach you any more, your following of each other ends or no longer counts, and you are not suggested to each other. They are not told and cannot tell. Unblock them under [Privacy](/settings/privacy).' },
      { id: 'saved', title: 'Who sees what I save?', text: 'Nobody. How often something was saved is shown to nobody either. A list can be read by others only while you [share it by its link](/help/saving#share).' },
    ],
  },
  {
    slug: 'security',
    title: 'Keeping your account safe',
    lead: 'More than one way to sign in means that a lost phone is only a nuisance.',
    sections: [
      { id: 'passkeys', title: 'Passkeys', text: 'Sign in with your fingerprint, your face or the PIN of your device. Nothing to remember, and nothing that a fake site could take from you. Add one under [Signing in](/settings/security).' },
      { id: 'two-step', title: 'Two-step sign-in', text: 'After your password you give a code from an app. Turn it on under [Signing in](/settings/security/two-step), and keep the ten backup codes where you find them without your phone.' },
      { id: 'lost-phone', title: 'I lost my phone', text: 'Use one of your backup codes in place of the code, then renew two-step sign-in with the new phone.' },
      { id: 'sessions', title: 'Where am I signed in?', text: '[Account](/settings/account) lists every device, with when it was last used. End one, or all others at once.' },
      { id: 'stranger', title: 'That was not me', text: 'If a mail tells you of a sign-in that you don’t know, change your password under [Account](/settings/account): that ends all other sessions.' },
    ],
  },
  {
    slug: 'keyboard',
    title: 'Keyboard and shortcuts',
    lead: 'Everything here can be done without a mouse. Shortcuts make it quicker.',
    sections: [
      { id: 'palette', title: 'Search from anywhere', text: 'Ctrl+K, or ⌘K on a Mac, opens a search over places, actions and what is in the hall. Arrow keys choose, Enter opens, Escape closes.' },
      { id: 'list', title: 'The list of shortcuts', text: 'Press `?` on any page. Nothing happens while you type in a field.' },
      { id: 'off', title: 'Switching single keys off', text: 'If you dictate, or keys get pressed by accident, switch off what single keys do, below. What needs Ctrl or ⌘ goes on working.' },
    ],
  },
  {
    slug: 'api',
    title: 'API keys',
    lead: 'For programs that act in your name: scripts, shops, assistants.',
    sections: [
      { id: 'make', title: 'Making a key', text: 'Under [API keys](/settings/api-keys). Make one for each program, give it no more than it needs (reading, writing, or everything) and a time after which it ends. It is shown once.' },
      { id: 'use', title: 'Using it', text: 'Send it as a bearer token: `Authorization: Bearer …`. Every call is described in the [API documentation](/api/docs), also for programs as OpenAPI 3.1.' },
      { id: 'end', title: 'Ending a key', text: 'Press “End” beside it. Whatever uses it stops working at once. If a key got into the wrong hands, end it first and look into it afterwards.' },
    ],
  },
]
