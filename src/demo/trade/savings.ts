/** What sellers of the demo do with what they earned: what they save for, put aside and have sent; amounts in minor units of their own currency. */
export const demoSavings = [
  {
    owner: 'sarah',
    milestones: [{ name: 'A quieter microphone', targetCents: 25_000 }, { name: 'Two weeks without clients', targetCents: 180_000 }],
    moves: [{ daysAgo: 40, way: 'add', amountCents: 20_000 }, { daysAgo: 12, way: 'add', amountCents: 18_000 }],
    payouts: [{ daysAgo: 5, amountCents: 12_000, sentDaysAgo: null }],
  },
  {
    owner: 'kenji',
    milestones: [{ name: 'Glaze for a year', targetCents: 40_000 }, { name: 'A second kiln', targetCents: 280_000 }],
    moves: [{ daysAgo: 80, way: 'add', amountCents: 30_000 }, { daysAgo: 30, way: 'add', amountCents: 35_000 }, { daysAgo: 21, way: 'withdraw', amountCents: 5_000 }],
    payouts: [{ daysAgo: 45, amountCents: 20_000, sentDaysAgo: 44 }],
  },
] as const
