import type { DemoOffer } from '../types.ts'
import { offer, once } from './offer.ts'

/** Editions from block, plate and light. */
export const printedArtworks: readonly DemoOffer[] = [
  offer({
    owner: 'mateo',
    type: 'artwork',
    title: 'Paraná at low water',
    categorySlug: 'creative-design',
    featuredByOwner: true,
    publishedDaysAgo: 41,
    viewCount: 1210,
    description: `In the dry winter of last year the river went down so far that islands came up which were on no map. I rowed out before sunrise and waited for the moon to touch the water.

Cyanotype on cotton paper, exposed for twenty-two minutes in August sun and toned with nothing. The blue is what iron does when it meets light; it will outlive both of us if you keep it out of a south window.

Signed on the back with the date of the exposure and the height of the river.`,
    tags: ['cyanotype', 'river', 'landscape', 'print', 'blue'],
    pricing: once(42000, 'usd'),
    artwork: { medium: 'Cyanotype on 300 g cotton paper', dimensions: '56 × 42 cm', edition: '3 of 7', physical: true },
    pictures: [
      {
        picture: 'river-low-water',
        alt: 'A river in blues: a pale moon above low hills with a few trees, its broken reflection running down the dark water towards three sandbars.',
      },
    ],
  }),
  offer({
    owner: 'mateo',
    type: 'artwork',
    title: 'Southern sky, July',
    categorySlug: 'creative-design',
    publishedDaysAgo: 118,
    viewCount: 640,
    description: `A chart of constellations that don't exist, drawn from the real stars over the delta on one clear night. My daughter was seven and named them. *The Ladder. The Dog That Missed the Bus. Two Soups.*

Printed as a photogravure in midnight blue with a second plate in gold. The list of names comes with it, in her handwriting.`,
    tags: ['stars', 'chart', 'photogravure', 'night', 'print'],
    pricing: once(26000, 'usd'),
    artwork: { medium: 'Photogravure, two plates', dimensions: '50 × 50 cm', edition: '12 of 40', physical: true },
    pictures: [
      {
        picture: 'southern-sky',
        alt: 'A round star chart in deep blue with fine gold circles and a scale around its rim; white stars are joined into small invented constellations.',
      },
    ],
  }),
  offer({
    owner: 'hana',
    type: 'artwork',
    title: 'Night garden IV',
    categorySlug: 'creative-design',
    featuredByOwner: true,
    publishedDaysAgo: 26,
    viewCount: 980,
    description: `Poppies, wild carrot and a fern, all from the embankment behind Brno's lower station, as they looked when I missed the last train in June.

Five blocks, seven colours. The blue-black is printed last, over everything, which means that one slip loses the sheet. I lost nine. There are fourteen.

Comes flat between two boards, never rolled.`,
    tags: ['linocut', 'botanical', 'flowers', 'night', 'relief-print'],
    pricing: once(18500, 'eur'),
    artwork: { medium: 'Linocut in seven colours on Japanese paper', dimensions: '45 × 60 cm', edition: '6 of 14', physical: true },
    pictures: [
      {
        picture: 'night-garden',
        alt: 'A garden by night: two coral poppies, a large umbel, violet fern and yellow grass rise against a dark blue sky with a full golden moon.',
      },
    ],
  }),
  offer({
    owner: 'hana',
    type: 'artwork',
    title: 'Fern in three states',
    categorySlug: 'creative-design',
    publishedDaysAgo: 167,
    viewCount: 702,
    description: `The same block, printed three times as I cut it further: first the outline on pale green, then in yellow on leaf green, last in light on almost black. Printmakers call these *states*; usually only the last is shown, which I have always thought a pity.

*Dryopteris filix-mas*, male fern. I counted the leaflets.`,
    tags: ['linocut', 'fern', 'botanical', 'triptych', 'green'],
    pricing: once(14000, 'eur'),
    artwork: { medium: 'Linocut, three states on one sheet', dimensions: '70 × 50 cm', edition: '9 of 20', physical: true },
    pictures: [
      {
        picture: 'fern-states',
        alt: 'Three panels side by side with the same fern: green on pale green, yellow on mid green, and pale on almost black.',
      },
    ],
  }),
  offer({
    owner: 'hana',
    type: 'artwork',
    title: 'Three swells',
    categorySlug: 'creative-design',
    publishedDaysAgo: 233,
    viewCount: 866,
    description: `I grew up eight hours from any coast, so I draw the sea the way other people draw dragons.

The waves were cut freehand with one V-gouge over eleven evenings. If you follow a white line from the left edge you will find the place where I sneezed. The boat was my nephew's idea; he says it is fine.`,
    tags: ['linocut', 'sea', 'waves', 'boat', 'relief-print'],
    pricing: once(12000, 'eur'),
    artwork: { medium: 'Linocut in four colours', dimensions: '50 × 38 cm', edition: '21 of 30', physical: true },
    pictures: [
      {
        picture: 'three-swells',
        alt: 'A sea cut in lino: rows of pointed teal waves with white lines, a small sailing boat between them, and a large orange sun in a cream sky.',
      },
    ],
  }),
  offer({
    owner: 'mei',
    type: 'artwork',
    title: 'Ridge lines, Alishan',
    categorySlug: 'creative-design',
    publishedDaysAgo: 95,
    viewCount: 587,
    description: `Made with a model, and then without one. I asked for two hundred landscapes, threw them all away, and drew what they'd all had in common: ridge behind ridge, each a little more sure of itself.

Risograph in four inks, printed by a two-person press in Taipei. The grain is the machine's and the trees are mine. Labelled *made with AI assistance*, since that's how it began.`,
    tags: ['risograph', 'mountains', 'landscape', 'ai-assisted', 'print'],
    tools: ['midjourney', 'procreate'],
    pricing: once(6500, 'usd'),
    artwork: { medium: 'Risograph in four inks', dimensions: 'A3', edition: '48 of 120', physical: true },
    pictures: [
      {
        picture: 'ridge-lines',
        alt: 'Hills behind hills from rose to deep violet, with scattered trees, under an orange sky with a red sun and two birds.',
      },
    ],
  }),
  offer({
    owner: 'marta',
    type: 'artwork',
    title: 'Nine moons',
    categorySlug: 'creative-design',
    publishedDaysAgo: 309,
    viewCount: 921,
    description: `From thin to full and back in nine steps, printed from wooden discs I turned and then filed by hand to make each shadow. The ticks around each moon count the days.

Two blues and a gold made from real bronze powder, which means it can't be cleaned off the rollers and I will not be printing it again.`,
    tags: ['letterpress', 'moon', 'night', 'limited-edition', 'print'],
    pricing: once(9500, 'eur'),
    artwork: { medium: 'Letterpress from wood, bronze powder', dimensions: '40 × 40 cm', edition: '27 of 45', physical: true },
    pictures: [
      {
        picture: 'nine-moons',
        alt: 'Nine moons in a square grid on midnight blue, from thin crescent to full and back, each ringed by a fine gold circle with day marks.',
      },
    ],
  }),
]
