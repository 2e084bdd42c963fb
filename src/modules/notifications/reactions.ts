import { accountConnected, accountDisconnected, passkeyAdded, passkeyRemoved, twoStepChanged } from '#modules/credentials/index.ts'
import { emailChanged, memberRegistered, newSignIn, passwordChanged } from '#modules/people/index.ts'
import { memberFollowed } from '#modules/relations/index.ts'
import { defineReaction, type Reaction } from '#platform/events.ts'
import { newFollower, welcome } from './notices.ts'
import { notify } from './notify.ts'
import { accountIsConnected, accountIsDisconnected, emailIsNew, passwordIsNew, passkeyIsGone, passkeyIsNew, signedInAnew, twoStepOff, twoStepOn } from './security-notices.ts'

/** What is told of what happened in the modules below this one. Those above tell by themselves. */
export const reactions: readonly Reaction[] = [
  defineReaction('notifications.tell-of-follower', memberFollowed, (ctx, { followerId, followedId }) =>
    // Following, leaving and following again is told once.
    notify(ctx, newFollower, { to: followedId, actorId: followerId, key: followerId, data: { followerId } }),
  ),
  defineReaction('notifications.welcome', memberRegistered, (ctx, { memberId }) => notify(ctx, welcome, { to: memberId, key: 'welcome', data: {} })),
  defineReaction('notifications.tell-of-sign-in', newSignIn, (ctx, { memberId, sessionId, device, address }) => notify(ctx, signedInAnew, { to: memberId, key: sessionId, data: { device, address } })),
  defineReaction('notifications.tell-of-password', passwordChanged, (ctx, { memberId }, key) => notify(ctx, passwordIsNew, { to: memberId, key, data: {} })),
  defineReaction('notifications.tell-of-address', emailChanged, (ctx, { memberId }, key) => notify(ctx, emailIsNew, { to: memberId, key, data: {} })),
  defineReaction('notifications.tell-of-two-step', twoStepChanged, (ctx, { memberId, on }, key) => notify(ctx, on ? twoStepOn : twoStepOff, { to: memberId, key, data: {} })),
  defineReaction('notifications.tell-of-passkey', passkeyAdded, (ctx, { memberId, name }, key) => notify(ctx, passkeyIsNew, { to: memberId, key, data: { name } })),
  defineReaction('notifications.tell-of-lost-passkey', passkeyRemoved, (ctx, { memberId, name }, key) => notify(ctx, passkeyIsGone, { to: memberId, key, data: { name } })),
  defineReaction('notifications.tell-of-connection', accountConnected, (ctx, { memberId, provider }, key) => notify(ctx, accountIsConnected, { to: memberId, key, data: { provider } })),
  defineReaction('notifications.tell-of-disconnection', accountDisconnected, (ctx, { memberId, provider }, key) => notify(ctx, accountIsDisconnected, { to: memberId, key, data: { provider } })),
]
