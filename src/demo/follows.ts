/** Those who began to follow others on one day. */
export interface FollowDay {
  daysAgo: number
  follows: readonly (readonly [follower: string, ...followed: string[]])[]
}

/** Who follows whom, the oldest first. What is younger than three days nobody has looked at yet. */
export const demoFollows: readonly FollowDay[] = [
  {
    daysAgo: 210,
    follows: [
      ['marta', 'sarah', 'kenji', 'lucia', 'priya', 'noor', 'mateo'],
      ['anahera', 'marta', 'hana', 'thandi'],
      ['yusuf', 'marta', 'declan', 'eero', 'leo'],
      ['sarah', 'priya', 'jonas', 'olek'],
      ['kenji', 'hana', 'lucia'],
    ],
  },
  {
    daysAgo: 96,
    follows: [
      ['lucia', 'kenji', 'marta', 'ruth'],
      ['hana', 'kenji', 'noor', 'mei'],
      ['priya', 'sarah', 'jonas', 'yusuf'],
      ['noor', 'lucia', 'mateo', 'mei', 'leo'],
      ['declan', 'tomasz', 'eero', 'olek'],
      ['mateo', 'noor', 'thandi'],
    ],
  },
  {
    daysAgo: 31,
    follows: [
      ['jonas', 'sarah', 'declan', 'marta'],
      ['thandi', 'anahera', 'ruth', 'hana'],
      ['olek', 'sarah', 'priya', 'tomasz'],
      ['mei', 'hana', 'noor', 'kenji'],
      ['leo', 'mateo', 'noor', 'eero'],
      ['ruth', 'thandi', 'lucia', 'marta'],
    ],
  },
  { daysAgo: 9, follows: [['eero', 'sarah', 'leo'], ['tomasz', 'marta', 'sarah'], ['mei', 'sarah', 'mateo'], ['thandi', 'kenji']] },
  { daysAgo: 2, follows: [['noor', 'marta', 'sarah'], ['declan', 'priya', 'marta'], ['ruth', 'kenji', 'hana']] },
  { daysAgo: 0.15, follows: [['mateo', 'marta', 'sarah', 'lucia'], ['mei', 'marta', 'anahera', 'yusuf'], ['leo', 'sarah', 'thandi'], ['olek', 'jonas', 'noor']] },
]
