import { redirect } from 'react-router'
import { addresses } from '#web/addresses.ts'

/** `/discover`: offers are what there is to discover so far. */
export const loader = () => redirect(addresses.discoverOffers, 302)
