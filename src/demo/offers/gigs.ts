import type { DemoOffer } from '../types.ts'
import { offer, once } from './offer.ts'

/** Fixed work for a fixed price in fixed days. */
export const gigs: readonly DemoOffer[] = [
  offer({
    owner: 'tomasz',
    type: 'gig',
    title: 'Your shop or workshop, drawn from above',
    categorySlug: 'creative-design',
    featuredByOwner: true,
    publishedDaysAgo: 170,
    viewCount: 1490,
    description: `Send me six photos and a floor plan on a napkin. You get an isometric drawing of your room with the front walls taken off: your bench, your shelves, your lamp, your dog.

**Included:** one drawing at 4,000 px, a version on transparent ground, the vector file, and the right to use it wherever you like.

First you see a grey sketch (day 4), then colour (day 8). Two rounds of changes, meaning things moved, not a new room. Cats are free.`,
    tags: ['isometric', 'illustration', 'workshop', 'vector', 'small-business'],
    tools: ['affinity'],
    pricing: once(38000, 'eur'),
    gig: { deliveryDays: 12, revisions: 2 },
    pictures: [
      {
        picture: 'shop-isometric',
        alt: "A maker's room cut open: a long bench under a window, shelves full of boxes, a hanging red lamp, a small tree in a pot and a striped rug, on an ochre ground.",
      },
    ],
  }),
  offer({
    owner: 'noor',
    type: 'gig',
    title: 'An Arabic wordmark to stand beside your Latin one',
    categorySlug: 'creative-design',
    publishedDaysAgo: 132,
    viewCount: 1125,
    description: `You have a name in Latin letters and need it in Arabic, drawn, not typed.

1. We talk for half an hour about how the name *sounds* and who will read it.
2. I write it some sixty times with a reed; you see the best nine.
3. You choose one. I draw it as a vector, with weights matched to your existing mark.
4. You receive SVG, PDF and a page on spacing, so nobody stretches it.

If the name is hard to transliterate I'll bring two spellings and explain what each suggests to a reader in Amman, Cairo and Casablanca.`,
    tags: ['arabic', 'wordmark', 'lettering', 'branding', 'bilingual'],
    tools: ['glyphs', 'inkscape'],
    pricing: once(95000, 'usd'),
    gig: { deliveryDays: 21, revisions: 2 },
    pictures: [
      {
        picture: 'reed-wordmark',
        alt: 'A sweeping white stroke of a reed pen on dark teal, shaped like a large bowl, with rhombic dots in coral and sand and faint construction circles.',
      },
    ],
  }),
  offer({
    owner: 'eero',
    type: 'gig',
    title: 'One podcast episode, edited so nobody notices',
    categorySlug: 'marketing-content',
    publishedDaysAgo: 95,
    viewCount: 688,
    description: `Up to sixty minutes of raw talk, up to four voices. I take out the false starts, the fridge and the three minutes about the weather; I leave in breath, laughter and thinking.

You get a mix at −16 LUFS, chapters, and a transcript with time codes so you can say *put that back*.

Please record each voice on its own track if you can. If you couldn't, send a minute first and I'll tell you honestly whether it can be saved. Usually it can.`,
    tags: ['podcast', 'editing', 'audio', 'mixing', 'transcript'],
    tools: ['reaper'],
    pricing: once(18000, 'eur'),
    gig: { deliveryDays: 4, revisions: 1 },
    pictures: [
      {
        picture: 'podcast-edit',
        alt: 'Three tracks of a recording as rounded bars in red, green and blue; one piece of the first track is lifted out in ochre and a playhead crosses all three.',
      },
    ],
  }),
  offer({
    owner: 'mei',
    type: 'gig',
    title: 'A book cover, from reading to print file',
    categorySlug: 'creative-design',
    publishedDaysAgo: 78,
    viewCount: 934,
    description: `I read the book. All of it, before I draw anything; this is the reason for the fourteen days.

Then three directions, each as one sketch and one sentence. You choose, I finish: front, spine, back, and the small square for online shops where most people will see it.

- print-ready PDF for your printer's template
- titles in Latin or Chinese characters
- models are used for mood sketches only, never for the final art, and I'll show you which

For poetry I charge half and read it twice.`,
    tags: ['book-cover', 'publishing', 'illustration', 'art-direction', 'print'],
    tools: ['indesign', 'procreate'],
    pricing: once(72000, 'usd'),
    gig: { deliveryDays: 14, revisions: 3 },
    pictures: [
      {
        picture: 'book-cover',
        alt: 'A hardback on a shelf: a small lighthouse in front of concentric rings of orange and coral on violet, its light broken into stripes on dark water.',
      },
    ],
  }),
  offer({
    owner: 'mateo',
    type: 'gig',
    title: 'Twelve product photos in plain daylight',
    categorySlug: 'marketing-content',
    publishedDaysAgo: 64,
    viewCount: 801,
    description: `Post me up to six pieces; I photograph each from the two sides it likes best, beside my north window, on paper, wood or cloth. No flash, no floating objects, no fake shadows.

Colours are measured with a card and corrected by eye, so red stays red. **Files:** 3,000 px for the shop, square for social, originals if you want them.

Your things travel back insured, in the box they came in, usually with a fig or two from the tree outside.`,
    tags: ['photography', 'product-photos', 'daylight', 'makers', 'shop'],
    tools: ['lightroom'],
    pricing: once(28000, 'usd'),
    gig: { deliveryDays: 10, revisions: 1 },
    pictures: [
      {
        picture: 'daylight-photos',
        alt: 'A still life in window light: a terracotta jar, a tall green bottle and a small speckled dish on a white table, with the panes of a window cast on a pale blue wall.',
      },
    ],
  }),
  offer({
    owner: 'jonas',
    type: 'gig',
    title: 'Your five slowest queries, explained and fixed',
    categorySlug: 'development',
    publishedDaysAgo: 200,
    viewCount: 1610,
    description: `You give me read access to \`pg_stat_statements\` and a copy of the schema. I give you back a document of six to ten pages:

- the five queries that cost you most, with plans before and after
- the indexes to add, and **the indexes to drop**
- one thing that's about to become slow, so you can fix it on a quiet day

I apply nothing myself. Everything is a migration file your team can read, test and blame me for. If I can't make at least three of the five twice as fast, you pay half.`,
    tags: ['postgresql', 'performance', 'sql', 'indexes', 'query-tuning'],
    tools: ['postgresql', 'pganalyze'],
    pricing: once(120000, 'eur'),
    gig: { deliveryDays: 5, revisions: 1 },
  }),
  offer({
    owner: 'declan',
    type: 'gig',
    title: 'I rewrite your five worst emails',
    categorySlug: 'sales-outreach',
    publishedDaysAgo: 44,
    viewCount: 527,
    description: `The payment reminder. The "we have changed our prices". The cold introduction. The no. And the one you've been putting off, whatever it is.

Send them as they are, with a line on what usually comes back. You get each in two versions, short and shorter, with notes in the margin that you can apply to the next fifty.

I don't do trick subject lines. If somebody opens your email because they were fooled, they'll close it for the same reason.`,
    tags: ['email', 'copywriting', 'outreach', 'tone-of-voice', 'editing'],
    pricing: once(22000, 'eur'),
    gig: { deliveryDays: 3, revisions: 2 },
  }),
  offer({
    owner: 'declan',
    type: 'gig',
    title: 'Two blog posts that sound like you on a good day',
    categorySlug: 'marketing-content',
    publishedDaysAgo: 19,
    viewCount: 316,
    description: `You know your trade and have no time to write about it. I call, you talk for forty minutes, I ask the questions a customer would. Out of that come **two blog posts** of 700 to 900 words: one that explains something people always get wrong, and one that tells how a single piece of work came about.

**Included:** headlines, a line for the newsletter, descriptions for the pictures, and one round of changes for each.

I am a copywriter, not a search engine: no keyword soup, no “in today's fast-paced world”. If nobody would read it aloud at a table, I write it again.`,
    tags: ['copywriting', 'blog', 'writing', 'storytelling', 'tone-of-voice'],
    tools: ['ghost'],
    pricing: once(28000, 'eur'),
    gig: { deliveryDays: 6, revisions: 1 },
  }),
  offer({
    owner: 'hana',
    type: 'gig',
    title: 'A stamp or small logo, cut in lino',
    categorySlug: 'creative-design',
    status: 'paused',
    publishedDaysAgo: 156,
    viewCount: 602,
    description: `A mark you can print ten thousand times: I draw it, cut it in lino, pull a clean proof and turn that into a vector. You get the files **and the block**, mounted on beech.

Best for leaves, loaves, animals, tools and initials. Not good for anything that needs a slogan inside.

*Paused until the spring fairs are over; my hands need a rest.*`,
    tags: ['linocut', 'logo', 'stamp', 'branding', 'illustration'],
    tools: ['inkscape'],
    pricing: once(26000, 'eur'),
    gig: { deliveryDays: 15, revisions: 1 },
  }),
  offer({
    owner: 'kenji',
    type: 'gig',
    title: 'Sixty mugs for your café, with your colour inside',
    categorySlug: 'creative-design',
    status: 'paused',
    publishedDaysAgo: 240,
    viewCount: 780,
    description: `A run of sixty mugs, stackable, in the ash glaze outside and one colour of your choice inside. Sizes 160, 220 or 280 ml.

I send three test mugs first. You drink from them for two weeks and complain; then I throw the rest. Four extra are included, because cafés drop things.

*Paused: the next free place in the kiln is in November.*`,
    tags: ['ceramics', 'cafe', 'tableware', 'commission', 'wholesale'],
    pricing: once(190000, 'jpy'),
    gig: { deliveryDays: 120, revisions: 1 },
  }),
]
