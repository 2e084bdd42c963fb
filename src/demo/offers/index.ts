import type { DemoOffer } from '../types.ts'
import { apps } from './apps.ts'
import { drawnArtworks } from './artworks-by-hand-and-code.ts'
import { printedArtworks } from './artworks-printed.ts'
import { courses } from './courses.ts'
import { gigs } from './gigs.ts'
import { links } from './links.ts'
import { postsOnCraft } from './posts-on-craft.ts'
import { postsOnWork } from './posts-on-work.ts'
import { threadProducts } from './products-of-thread.ts'
import { workshopProducts } from './products-of-the-workshop.ts'
import { quickHelp } from './quick-help.ts'
import { services } from './services.ts'
import { showcases } from './showcases.ts'
import { templates } from './templates.ts'

/** All offers of the demo community. */
export const demoOffers: readonly DemoOffer[] = [
  ...apps,
  ...templates,
  ...showcases,
  ...printedArtworks,
  ...drawnArtworks,
  ...workshopProducts,
  ...threadProducts,
  ...gigs,
  ...courses,
  ...postsOnCraft,
  ...postsOnWork,
  ...links,
  ...services,
  ...quickHelp,
]
