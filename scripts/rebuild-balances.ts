import { rebuildBalances } from '#modules/ledger/index.ts'
import { onTheData } from './on-the-data.ts'

/** Makes every account's balance what its entries say: `npm run rebuild-balances`, for when `check-data` found one that is not. */
const { mended } = await onTheData((ctx) => rebuildBalances(ctx, {}))
process.stdout.write(mended === 0 ? 'Every balance was right.\n' : `${mended} balances were wrong and are now what their entries say.\n`)
process.exit(0)
