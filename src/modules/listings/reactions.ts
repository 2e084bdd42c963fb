import { defineReaction, type Reaction } from '#platform/events.ts'
import { forgetCategories } from './categories.ts'
import { offerChanged, offerPublished, offerWithdrawn } from './events.ts'
import { recountCategories } from './store.ts'

const counted = { published: offerPublished, withdrawn: offerWithdrawn, changed: offerChanged }

/** What listings does when something was announced: each category knows how many offers it has. */
export const reactions: readonly Reaction[] = Object.entries(counted).map(([what, event]) =>
  defineReaction(`listings.recount-when-${what}`, event, async (ctx, { categoryIds }) => {
    await recountCategories(ctx, categoryIds)
    forgetCategories(ctx)
  }),
)
