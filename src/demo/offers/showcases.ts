import type { DemoOffer } from '../types.ts'
import { free, offer } from './offer.ts'

/** Finished work, shown and not sold. */
export const showcases: readonly DemoOffer[] = [
  offer({
    owner: 'marta',
    type: 'showcase',
    title: 'Identity for a harbour bakery',
    categorySlug: 'creative-design',
    featuredByOwner: true,
    publishedDaysAgo: 131,
    viewCount: 1450,
    description: `Forn del Moll bakes from three in the morning, and by nine the fishermen have eaten half of it. They wanted a sign, and we ended up with a stamp.

Everything is printed from **four blocks**: a loaf, a wave, a ring and a rule. Bags get two blocks, cards get one, the window gets all four. The bakers ink the stamp themselves, which is why no two bags match and why nobody minds.

*Blocks cut by [Hana](/@hana), paper from a mill twelve kilometres away, lettering from a drawer I had never opened.*`,
    tags: ['branding', 'letterpress', 'packaging', 'bakery', 'identity'],
    tools: ['inkscape'],
    pricing: free,
    pictures: [
      {
        picture: 'harbour-bakery',
        alt: 'Printed pieces for a bakery on a sand-coloured table: a pink paper bag with a loaf in a red circle, two cards, a yellow stamp and three ears of wheat.',
      },
    ],
  }),
  offer({
    owner: 'leo',
    type: 'showcase',
    title: 'A thousand knots',
    categorySlug: 'creative-design',
    publishedDaysAgo: 72,
    viewCount: 388,
    description: `One tile, two possible turns, one hundred and ninety-six squares. The rope you see never ends: every strand comes back to where it began, and I can prove it, because the proof was my homework.

The colours come from a second, slower noise underneath, so neighbouring loops usually agree and sometimes don't. I made nine hundred of these, looked at all of them on a train to Montréal and kept this one for the small white fish in the lower corner.

Drawn in the browser; about ninety lines of code, which I am happy to share.`,
    tags: ['generative', 'truchet', 'geometry', 'javascript', 'pattern'],
    tools: ['p5js', 'github'],
    pricing: free,
    pictures: [
      {
        picture: 'thousand-knots',
        alt: 'A square filled with looping ropes in cream, green and pink on a dark plum ground, with one short white loop near the lower left corner.',
      },
    ],
  }),
  offer({
    owner: 'tomasz',
    type: 'showcase',
    title: 'Wayfinding for a library with no front door',
    categorySlug: 'creative-design',
    publishedDaysAgo: 205,
    viewCount: 812,
    description: `The library moved into five old buildings around a yard, and people kept asking the plane tree for directions.

I drew the yard from above, as a model you would like to touch, and gave each house a roof colour. The roofs became the signs: **follow green for children, red for reading in silence, ochre for everything on paper.** No arrows were needed in the end, apart from one for the toilets.

There is a ginger cat in the original. In this version it is behind the tower.`,
    tags: ['isometric', 'wayfinding', 'illustration', 'library', 'maps'],
    tools: ['affinity', 'blender'],
    pricing: free,
    pictures: [
      {
        picture: 'library-wayfinding',
        alt: 'An isometric yard on a green ground: five small houses with ochre, red and green roofs, one of them a tall tower, with round trees between them.',
      },
    ],
  }),
  offer({
    owner: 'priya',
    type: 'showcase',
    title: 'One screen for a tea cooperative',
    categorySlug: 'operations',
    publishedDaysAgo: 160,
    viewCount: 904,
    description: `Two hundred and twelve growers, one weighing shed, and a ledger that four people could read. They asked for a dashboard with forty charts. They use this one, with six.

- **Top row:** today's leaf, this week's price, bonus owed, rain
- **Left:** the year by month, good leaf against all leaf
- **Right:** who buys, so that nobody forgets how much hangs on one customer

It opens on the shed's old laptop in under a second. It's printed every Friday and pinned to the door for members who don't care for screens. The numbers in the picture are made up; the growers' real ones are their own.`,
    tags: ['dashboard', 'cooperative', 'data', 'agriculture', 'sql'],
    tools: ['metabase', 'postgresql', 'dbt'],
    pricing: free,
    pictures: [
      {
        picture: 'tea-dashboard',
        alt: 'A green dashboard: four small figures with trend lines above, a year of monthly bars on the left with July picked out, and a ring chart of four buyers on the right.',
      },
    ],
  }),
  offer({
    owner: 'eero',
    type: 'showcase',
    title: 'The cathedral sampler',
    categorySlug: 'creative-design',
    publishedDaysAgo: 99,
    viewCount: 566,
    description: `Four nights in Turku cathedral with the heating off, two microphones and a verger who had brought his own sandwiches.

I recorded the room, not the organ: footsteps, a dropped hymnal, one soprano, the doors, and **forty minutes of nothing**, which in that building is a chord. Out of it came an instrument you can play on any keyboard, with the real echo in every note.

The picture is the soprano's last note, drawn where it happened: bright at the floor, violet under the vault, gone after 6.8 seconds. Used so far in two films, one game and a very solemn advertisement for cheese.`,
    tags: ['field-recording', 'sampling', 'acoustics', 'music', 'sound-design'],
    tools: ['reaper'],
    pricing: free,
    pictures: [
      {
        picture: 'cathedral-sampler',
        alt: 'Three pointed arches filled with glowing dots like a spectrum: white and yellow near the floor, orange above, fading to violet under the vaults.',
      },
    ],
  }),
  offer({
    owner: 'yusuf',
    type: 'showcase',
    title: 'Forty chairs for the café with the fig tree',
    categorySlug: 'creative-design',
    publishedDaysAgo: 270,
    viewCount: 455,
    description: `The café wanted new chairs. I asked to see the old ones: forty beech bentwoods, made in the fifties, every one of them wobbling for the same reason.

We kept thirty-eight. New seat rings in walnut, the old legs shortened by a finger so that all forty stand level on that floor, which is not. The last two became spare parts.

It took a winter and cost a third of new ones. The owner's grandfather's initials are under chair number eleven, and we left them there.`,
    tags: ['repair', 'furniture', 'chairs', 'woodworking', 'reuse'],
    pricing: free,
  }),
]
