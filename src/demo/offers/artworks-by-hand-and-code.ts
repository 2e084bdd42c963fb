import type { DemoOffer } from '../types.ts'
import { offer, once } from './offer.ts'

/** Works that were drawn, written, woven or plotted. */
export const drawnArtworks: readonly DemoOffer[] = [
  offer({
    owner: 'leo',
    type: 'artwork',
    title: 'Drift 112',
    categorySlug: 'creative-design',
    publishedDaysAgo: 19,
    viewCount: 431,
    description: `Five thousand strokes that follow one current and refuse to touch. In the middle there's a stone. I put it there because the field was too polite without it.

Plotted in five inks, one pen at a time, over fourteen hours; the red disc is screen-printed afterwards by a friend with steadier hands. You can feel the lines if you are allowed to touch it. You are, it's yours.`,
    tags: ['generative', 'plotter', 'flow-field', 'drawing', 'print'],
    tools: ['p5js'],
    pricing: once(16000, 'cad'),
    artwork: { medium: 'Pen plot and screen print on paper', dimensions: '30 × 40 cm', edition: '1 of 1', physical: true },
    pictures: [
      {
        picture: 'drift-112',
        alt: 'Thousands of short strokes in blue, green and ochre stream across cream paper and bend around one large vermilion disc.',
      },
    ],
  }),
  offer({
    owner: 'leo',
    type: 'artwork',
    title: 'Drift 87',
    categorySlug: 'creative-design',
    publishedDaysAgo: 88,
    viewCount: 365,
    description: `The same program as the other Drifts, at night. Six inks on black, no stone, a stronger wind.

This one is a file: a print-ready PDF at 70 × 70 cm and the SVG, for your wall, your plotter or your projector. You may print it once for yourself and once for somebody you like.`,
    tags: ['generative', 'flow-field', 'digital', 'night', 'printable'],
    tools: ['p5js'],
    pricing: once(2500, 'cad'),
    artwork: { medium: 'Vector drawing (SVG and PDF)', dimensions: '70 × 70 cm at full size', physical: false },
    pictures: [
      { picture: 'drift-87', alt: 'On a near-black square, dense strokes in lavender, gold and orange flow together like combed hair or currents.' },
    ],
  }),
  offer({
    owner: 'tomasz',
    type: 'artwork',
    title: 'Harbour at six',
    categorySlug: 'creative-design',
    publishedDaysAgo: 140,
    viewCount: 758,
    description: `A harbour that exists only here: eleven houses, two boats, and light from the left because it's six in the morning. I drew it while my son was learning to sleep and I wasn't.

Some windows are lit. If you look long enough you can work out who is baking, who is up with a baby and who hasn't gone to bed.

Pigment print with a wide margin; fits a standard 50 × 40 frame.`,
    tags: ['isometric', 'harbour', 'houses', 'illustration', 'print'],
    tools: ['affinity'],
    pricing: once(7500, 'eur'),
    artwork: { medium: 'Pigment print on matt paper', dimensions: '50 × 40 cm', edition: '33 of 80', physical: true },
    pictures: [
      {
        picture: 'harbour-at-six',
        alt: 'A square of land seen from a high corner: eleven houses in cream, violet and red crowd beside a blue harbour with two small boats, on a pink ground.',
      },
    ],
  }),
  offer({
    owner: 'noor',
    type: 'artwork',
    title: 'Waw',
    categorySlug: 'creative-design',
    publishedDaysAgo: 54,
    viewCount: 1040,
    description: `و is a letter and also a word: it means *and*. My teacher made me write it for a month. "When your waw is right," he said, "you may go on." I am still going on.

Reed and walnut ink on burnished paper, written in one breath. The dots measure it; the thin circles are pencil and have been left in.`,
    tags: ['calligraphy', 'arabic', 'lettering', 'ink', 'original'],
    pricing: once(38000, 'usd'),
    artwork: { medium: 'Reed pen, walnut ink and gouache on burnished paper', dimensions: '36 × 48 cm', edition: '1 of 1', physical: true },
    pictures: [
      {
        picture: 'waw',
        alt: 'The Arabic letter waw in one broad dark stroke on cream paper, with faint construction circles, one red rhombic dot above and three ochre ones to the left.',
      },
    ],
  }),
  offer({
    owner: 'lucia',
    type: 'artwork',
    title: 'Study of the cross, for the wall',
    categorySlug: 'creative-design',
    publishedDaysAgo: 77,
    viewCount: 533,
    description: `Not for a table and not for a shoulder: a study I made to teach my niece how the stepped cross turns when the warp is tight. She is eleven and hers is already straighter.

Alpaca and sheep's wool. Cochineal for the red, q'olle for the yellow, walnut husk for the dark. It hangs from a piece of eucalyptus.

Woven by **Lucía Quispe**, fringe by **Nilda Quispe**.`,
    tags: ['weaving', 'wall-hanging', 'natural-dyes', 'andean', 'wool'],
    pricing: once(29000, 'usd'),
    artwork: { medium: 'Warp-faced weaving, alpaca and wool', dimensions: '48 × 82 cm with fringe', edition: '1 of 1', physical: true },
    pictures: [
      {
        picture: 'cross-study',
        alt: 'A woven hanging on a wooden rod: two rows of stepped dark crosses on red between yellow borders, zigzags in teal on white, and a fringe in red and white below.',
      },
    ],
  }),
]
