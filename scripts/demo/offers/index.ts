import type { DemoOffer } from '../types.ts'
import { apps } from './apps.ts'
import { artworks } from './artworks.ts'
import { courses } from './courses.ts'
import { gigs } from './gigs.ts'
import { links } from './links.ts'
import { postsOnCraft } from './posts-on-craft.ts'
import { postsOnWork } from './posts-on-work.ts'
import { products } from './products.ts'
import { quickHelp } from './quick-help.ts'
import { services } from './services.ts'
import { showcases } from './showcases.ts'
import { templates } from './templates.ts'

/** All offers of the demo community. */
export const demoOffers: readonly DemoOffer[] = [
  ...apps, ...templates, ...showcases, ...artworks, ...products, ...gigs, ...courses, ...postsOnCraft, ...postsOnWork, ...links, ...services, ...quickHelp,
]
