import type { DemoOffer } from '../types.ts'
import { free, offer, once } from './offer.ts'

/** Things to start from. */
export const templates: readonly DemoOffer[] = [
  offer({
    owner: 'olek',
    type: 'template',
    title: 'Invoice set for a studio of one',
    categorySlug: 'operations',
    publishedDaysAgo: 190,
    viewCount: 2210,
    description: `An invoice, a quote and a receipt that look as though the same person made them. Because the same person did.

Set in a system font, so it opens the same on an accountant's computer from 2014. One colour to change, one logo to drop in. Fields for VAT, reverse charge, and the sentence about late payment in six languages, **checked by people who get paid in them**.

Contents: Figma file, editable PDF, a spreadsheet that does the sums in whole cents.

I have used this set since 2018 and have been paid late twice.`,
    tags: ['invoices', 'freelance', 'pdf', 'accounting', 'figma'],
    tools: ['figma', 'google-sheets'],
    pricing: once(1800, 'eur'),
    pictures: [
      {
        picture: 'invoice-set',
        alt: 'Three sheets fanned out on a blue table: a receipt, an invoice in front and a quote, each with its own small coloured mark and a row of amounts.',
      },
    ],
  }),
  offer({
    owner: 'olek',
    type: 'template',
    title: 'First-week board for new colleagues',
    categorySlug: 'operations',
    publishedDaysAgo: 84,
    viewCount: 640,
    description: `What a new colleague should know, meet and break in the first five days, as a Notion board you duplicate and edit for twenty minutes.

Three columns: *to read*, *to do with somebody*, *done and how it went*. Each card says **why**, because nobody remembers a rule without a reason.

Comes with a note for the person who welcomes them; that half is usually missing. Tested with four teams, from a bakery to a hospital's IT desk; the bakery finished on day two.`,
    tags: ['onboarding', 'notion', 'checklist', 'people', 'small-teams'],
    tools: ['notion'],
    pricing: free,
    pictures: [
      {
        picture: 'onboarding-board',
        alt: 'A board of three columns on a pink ground; in the middle column one card is lifted and tilted as it is being moved.',
      },
    ],
  }),
  offer({
    owner: 'olek',
    type: 'template',
    title: 'Linen, a small interface kit',
    categorySlug: 'creative-design',
    featuredByOwner: true,
    publishedDaysAgo: 58,
    viewCount: 1584,
    description: `Forty components for people who design forms, tables and settings pages, not rockets.

- every component in **empty, loading, error and too-long-name** states
- contrast checked in light and dark
- right-to-left mirrored and looked at, not just flipped
- written guidance in the file: when *not* to use a modal

Ships as a Figma library and a page of plain HTML and CSS that matches it. Updates are free for everyone who has it, forever, as with all my files.`,
    tags: ['design-system', 'figma', 'ui-kit', 'accessibility', 'forms', 'rtl'],
    tools: ['figma', 'penpot'],
    pricing: once(5900, 'eur'),
    pictures: [
      {
        picture: 'linen-kit',
        alt: 'A component sheet: six colour swatches, lines of type, three buttons, switches and tick boxes, and a card with a sunset over green hills.',
      },
    ],
  }),
  offer({
    owner: 'marta',
    type: 'template',
    title: 'Poster grid in six inks',
    categorySlug: 'creative-design',
    publishedDaysAgo: 251,
    viewCount: 1120,
    description: `The grid I give apprentices on their first Monday: forty-eight square shapes that can be printed from wood, lino or a risograph and always meet at the corners.

Arrange, turn, print. You can't get it wrong, but you can get it dull; the booklet explains the difference with nine examples, three of them mine and regrettable.

Vector files (SVG, PDF), colour separations for two to six inks, and a sheet at 1:1 for cutting by hand. Use it for your own posters, sold or not. Please don't sell the shapes themselves.`,
    tags: ['poster', 'risograph', 'geometry', 'letterpress', 'vector'],
    tools: ['inkscape', 'figma'],
    pricing: once(1200, 'eur'),
    pictures: [
      {
        picture: 'poster-grid',
        alt: 'A grid of cut shapes, six across and five down: quarter circles, stripes, dots and discs in vermilion, green, ochre, blue and black.',
      },
    ],
  }),
  offer({
    owner: 'jonas',
    type: 'template',
    title: 'Booking schema that refuses double bookings',
    categorySlug: 'development',
    publishedDaysAgo: 109,
    viewCount: 977,
    description: `One SQL file. Rooms, slots, bookings, cancellations, and an exclusion constraint that makes it **impossible** for two people to hold the same hour, whatever your application does.

\`\`\`sql
exclude using gist (room_id with =, during with &&)
  where (status <> 'cancelled')
\`\`\`

Also: opening hours that survive daylight saving, a waiting list, and tests you can run with \`pg_prove\`. Comments explain each decision. Public domain; take it.`,
    tags: ['postgresql', 'schema', 'booking', 'constraints', 'sql'],
    tools: ['postgresql', 'github'],
    pricing: free,
    externalUrl: 'https://weber-datenbanken.example/booking',
  }),
  offer({
    owner: 'declan',
    type: 'template',
    title: 'Forty support macros that sound like people',
    categorySlug: 'customer-support',
    publishedDaysAgo: 356,
    viewCount: 1733,
    description: `Forty replies for the forty things that go wrong in any small shop: late parcel, wrong size, lost password, charged twice, "is this still available?".

Each comes in three lengths, with a note on when **not** to send it. None contains *unfortunately*, *we apologise for any inconvenience*, or an exclamation mark.

A text file and a CSV for import. Change the names, keep the verbs.`,
    tags: ['support', 'macros', 'email', 'tone-of-voice', 'templates'],
    pricing: once(1500, 'eur'),
  }),
  offer({
    owner: 'anahera',
    type: 'template',
    title: 'One-page lesson plan: do, notice, tell',
    categorySlug: 'learning-education',
    publishedDaysAgo: 342,
    viewCount: 1290,
    description: `The sheet I use for every class, from rock pools to spreadsheets. One side of A4, three boxes:

1. **Do**: what learners have in their hands within five minutes
2. **Notice**: the question you ask when they stop
3. **Tell**: who they explain it to before they leave

There is a fourth, small box at the bottom: *what I will cut if we run late*. Fill that in first.

Print it, share it, translate it. Versions in English, te reo Māori, Spanish and Czech were made by members here.`,
    tags: ['lesson-plan', 'teaching', 'printable', 'facilitation'],
    pricing: free,
  }),
]
