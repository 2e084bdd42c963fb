import { rebuildRatings } from '#modules/reviews/index.ts'
import { onTheData } from './on-the-data.ts'

/** Makes the ratings of people and offers what the reviews say: `npm run rebuild-ratings`, for when `check-data` found one that is not. */
const { mended } = await onTheData((ctx) => rebuildRatings(ctx, {}))
process.stdout.write(mended === 0 ? 'Every rating was right.\n' : `${mended} ratings were wrong and are now what the reviews say.\n`)
process.exit(0)
