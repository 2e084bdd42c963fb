/** The ways by which a notice can reach somebody (C-4). */
export const channels = ['inApp', 'email', 'sms', 'push'] as const
export type Channel = (typeof channels)[number]

/** Those that send something today; the settings offer no others. */
export const workingChannels = ['inApp', 'email'] as const
export type WorkingChannel = (typeof workingChannels)[number]

export const channelStates = ['on', 'off', 'digest'] as const
export type ChannelState = (typeof channelStates)[number]

export const kindGroups = ['people', 'exchange', 'trade', 'learning', 'community', 'account'] as const
export type KindGroup = (typeof kindGroups)[number]

interface Kind {
  group: KindGroup
  label: string
  about: string
  /** Until the member chooses otherwise: in app, email, SMS, push. */
  defaults: Readonly<Record<Channel, ChannelState>>
  /** What nobody can switch off. */
  fixed?: readonly Channel[]
  /** Not in the settings: there is nothing to choose. */
  isQuiet?: true
  /** It asks for something that only who can come can do: who is banned is not told at all. */
  isForNow?: true
}

const usual = (inApp: ChannelState, email: ChannelState, sms: ChannelState = 'off', push: ChannelState = 'off') => ({ inApp, email, sms, push })

/** One table of all kinds (C-4). A kind is offered in the settings once a module registers a notice of it. */
export const kinds = {
  follow: { group: 'people', label: 'Followers', about: 'Somebody follows you.', defaults: usual('on', 'on') },
  message: { group: 'people', label: 'Messages', about: 'Somebody writes to you.', defaults: usual('on', 'on', 'off', 'on') },
  connectionRequest: { group: 'exchange', label: 'Connection requests', about: 'Somebody wants what you offer, or helps with what you ask for.', defaults: usual('on', 'on', 'on', 'on') },
  askResponse: { group: 'exchange', label: 'Answers to your asks', about: 'Somebody answers an ask of yours.', defaults: usual('on', 'on', 'on', 'on') },
  accepted: { group: 'exchange', label: 'Accepted', about: 'A request of yours was accepted.', defaults: usual('on', 'on', 'on', 'on') },
  completed: { group: 'exchange', label: 'Completed', about: 'Something you did together is done.', defaults: usual('on', 'on', 'on', 'on') },
  dueSoon: { group: 'exchange', label: 'Reminders', about: 'Something that waits for you is due soon.', defaults: usual('on', 'on', 'off', 'on'), isForNow: true },
  inquiry: { group: 'exchange', label: 'Inquiries', about: 'A visitor asks about your work.', defaults: usual('on', 'on') },
  match: { group: 'exchange', label: 'Matches', about: 'An offer or ask that fits yours.', defaults: usual('on', 'digest') },
  askExpiring: { group: 'exchange', label: 'Asks that run out', about: 'An ask of yours is about to close by itself, or has.', defaults: usual('on', 'on') },
  orderStep: { group: 'trade', label: 'Orders', about: 'An order of yours moves on.', defaults: usual('on', 'on', 'off', 'on') },
  paymentProof: { group: 'trade', label: 'Payments', about: 'A payment was reported, confirmed or rejected.', defaults: usual('on', 'on', 'off', 'on') },
  payout: { group: 'trade', label: 'Payouts', about: 'Money that you asked for was sent, or will not be.', defaults: usual('on', 'on') },
  review: { group: 'trade', label: 'Reviews', about: 'Somebody reviews you.', defaults: usual('on', 'on') },
  lowStock: { group: 'trade', label: 'Low stock', about: 'Something you sell is running out.', defaults: usual('on', 'digest') },
  taskAssigned: { group: 'learning', label: 'Tasks', about: 'A task is for you.', defaults: usual('on', 'on') },
  feedback: { group: 'learning', label: 'Feedback', about: 'Somebody says how you did.', defaults: usual('on', 'on') },
  resource: { group: 'learning', label: 'Resources', about: 'Something is lent to you, or due back.', defaults: usual('on', 'on') },
  course: { group: 'learning', label: 'Courses', about: 'News of a course you take or give.', defaults: usual('on', 'digest') },
  points: { group: 'community', label: 'Points and milestones', about: 'You earned something.', defaults: usual('on', 'digest') },
  eventReminder: { group: 'community', label: 'Event reminders', about: 'An event that you said yes to is near.', defaults: usual('on', 'on', 'off', 'on') },
  moderation: { group: 'account', label: 'Moderation', about: 'Something of yours was looked at by a moderator.', defaults: usual('on', 'on'), fixed: ['inApp'] },
  security: { group: 'account', label: 'Security', about: 'Your password, address or ways to sign in changed, or somebody signed in from somewhere new.', defaults: usual('on', 'on'), fixed: ['inApp', 'email'] },
  duty: { group: 'account', label: 'Duties', about: 'Something waits for you as a moderator or an admin.', defaults: usual('on', 'on'), isQuiet: true },
  hall: { group: 'account', label: 'From the hall', about: 'A word of welcome.', defaults: usual('on', 'off'), fixed: channels, isQuiet: true },
} as const satisfies Record<string, Kind>

export type KindName = keyof typeof kinds

/** A row of the table; undefined for a name that is in it no more. */
export function kindOf(name: string): Kind | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name as KindName] : undefined
}

/** What a member chose, where it is not the default. */
export type Choices = Partial<Record<string, Partial<Record<Channel, ChannelState>>>>

/** Whether a kind reaches a member by a channel: what is fixed, else what they chose, else the default. */
export function stateOf(name: string, channel: Channel, choices: Choices): ChannelState {
  const kind = kindOf(name)
  if (!kind) return 'off'
  if (kind.fixed?.includes(channel)) return kind.defaults[channel]
  return choices[name]?.[channel] ?? kind.defaults[channel]
}
