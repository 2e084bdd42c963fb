import type { DemoOffer } from '../types.ts'
import { free, offer } from './offer.ts'

/** Things members love that somebody else made. */
export const links: readonly DemoOffer[] = [
  offer({
    owner: 'marta',
    type: 'link',
    title: 'A museum drawer of wood type, photographed letter by letter',
    categorySlug: 'creative-design',
    publishedDaysAgo: 198,
    viewCount: 410,
    description: `Eleven thousand wooden letters from closed print shops, each photographed from the front and the side, with the scars. You can filter by maker, by height and (this is the reason I love it) by *damage*.

I send every apprentice here for an afternoon, with one instruction: find a letter that has been repaired and work out why. Free to use, and the scans are large enough to print from.`,
    tags: ['wood-type', 'letterpress', 'archive', 'typography'],
    pricing: free,
    externalUrl: 'https://wood-type-archive.example',
  }),
  offer({
    owner: 'jonas',
    type: 'link',
    title: 'The locking table, on one page',
    categorySlug: 'development',
    publishedDaysAgo: 73,
    viewCount: 866,
    description: `Somebody patient has put every PostgreSQL lock into one interactive table: click a statement and see what it blocks and what blocks it. I've used PostgreSQL for nineteen years and still open this before each migration.

Print it, hang it in the kitchen. At my last client it ended an argument that was older than two of the people having it.`,
    tags: ['postgresql', 'locking', 'reference', 'migrations'],
    tools: ['postgresql'],
    pricing: free,
    externalUrl: 'https://lock-table.example',
  }),
  offer({
    owner: 'hana',
    type: 'link',
    title: 'Herbarium sheets you may print from',
    categorySlug: 'creative-design',
    publishedDaysAgo: 128,
    viewCount: 377,
    description: `Two hundred thousand pressed plants, scanned at a resolution that shows the hairs, all in the public domain. The search is clumsy; use the Latin name and be patient.

My favourites are the sheets with mistakes: crossed-out names, coffee rings, a beetle. A curator in 1911 wrote *"not this again"* under a dandelion.`,
    tags: ['botanical', 'archive', 'public-domain', 'reference'],
    pricing: free,
    externalUrl: 'https://open-herbarium.example',
  }),
]
