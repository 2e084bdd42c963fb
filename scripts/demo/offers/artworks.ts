import type { DemoOffer } from '../types.ts'
import { offer, once } from './offer.ts'

/** One-off works and small editions. */
export const artworks: readonly DemoOffer[] = [
  offer({
    owner: 'mateo', type: 'artwork', title: 'Paraná at low water', categorySlug: 'creative-design', featuredByOwner: true, publishedDaysAgo: 41, viewCount: 1210,
    description: `In the dry winter of last year the river went down so far that islands came up which were on no map. I rowed out before sunrise and waited for the moon to touch the water.

Cyanotype on cotton paper, exposed for twenty-two minutes in August sun and toned with nothing. The blue is what iron does when it meets light; it will outlive both of us if you keep it out of a south window.

Signed on the back with the date of the exposure and the height of the river.`,
    tags: ['cyanotype', 'river', 'landscape', 'print', 'blue'], pricing: once(42000, 'usd'),
    artwork: { medium: 'Cyanotype on 300 g cotton paper', dimensions: '56 × 42 cm', edition: '3 of 7', physical: true },
    pictures: [{ picture: 'river-low-water', alt: 'A river in blues: a pale moon above low hills with a few trees, its broken reflection running down the dark water towards three sandbars.' }],
  }),
  offer({
    owner: 'mateo', type: 'artwork', title: 'Southern sky, July', categorySlug: 'creative-design', publishedDaysAgo: 118, viewCount: 640,
    description: `A chart of constellations that don't exist, drawn from the real stars over the delta on one clear night. My daughter was seven and named them. *The Ladder. The Dog That Missed the Bus. Two Soups.*

Printed as a photogravure in midnight blue with a second plate in gold. The list of names comes with it, in her handwriting.`,
    tags: ['stars', 'chart', 'photogravure', 'night', 'print'], pricing: once(26000, 'usd'),
    artwork: { medium: 'Photogravure, two plates', dimensions: '50 × 50 cm', edition: '12 of 40', physical: true },
    pictures: [{ picture: 'southern-sky', alt: 'A round star chart in deep blue with fine gold circles and a scale around its rim; white stars are joined into small invented constellations.' }],
  }),
  offer({
    owner: 'hana', type: 'artwork', title: 'Night garden IV', categorySlug: 'creative-design', featuredByOwner: true, publishedDaysAgo: 26, viewCount: 980,
    description: `Poppies, wild carrot and a fern, all from the embankment behind Brno's lower station, as they looked when I missed the last train in June.

Five blocks, seven colours. The blue-black is printed last, over everything, which means that one slip loses the sheet. I lost nine. There are fourteen.

Comes flat between two boards, never rolled.`,
    tags: ['linocut', 'botanical', 'flowers', 'night', 'relief-print'], pricing: once(18500, 'eur'),
    artwork: { medium: 'Linocut in seven colours on Japanese paper', dimensions: '45 × 60 cm', edition: '6 of 14', physical: true },
    pictures: [{ picture: 'night-garden', alt: 'A garden by night: two coral poppies, a large umbel, violet fern and yellow grass rise against a dark blue sky with a full golden moon.' }],
  }),
  offer({
    owner: 'hana', type: 'artwork', title: 'Fern in three states', categorySlug: 'creative-design', publishedDaysAgo: 167, viewCount: 702,
    description: `The same block, printed three times as I cut it further: first the outline on pale green, then in yellow on leaf green, last in light on almost black. Printmakers call these *states*; usually only the last is shown, which I have always thought a pity.

*Dryopteris filix-mas*, male fern. I counted the leaflets.`,
    tags: ['linocut', 'fern', 'botanical', 'triptych', 'green'], pricing: once(14000, 'eur'),
    artwork: { medium: 'Linocut, three states on one sheet', dimensions: '70 × 50 cm', edition: '9 of 20', physical: true },
    pictures: [{ picture: 'fern-states', alt: 'Three panels side by side with the same fern: green on pale green, yellow on mid green, and pale on almost black.' }],
  }),
  offer({
    owner: 'hana', type: 'artwork', title: 'Three swells', categorySlug: 'creative-design', publishedDaysAgo: 233, viewCount: 866,
    description: `I grew up eight hours from any coast, so I draw the sea the way other people draw dragons.

The waves were cut freehand with one V-gouge over eleven evenings. If you follow a white line from the left edge you will find the place where I sneezed. The boat was my nephew's idea; he says it is fine.`,
    tags: ['linocut', 'sea', 'waves', 'boat', 'relief-print'], pricing: once(12000, 'eur'),
    artwork: { medium: 'Linocut in four colours', dimensions: '50 × 38 cm', edition: '21 of 30', physical: true },
    pictures: [{ picture: 'three-swells', alt: 'A sea cut in lino: rows of pointed teal waves with white lines, a small sailing boat between them, and a large orange sun in a cream sky.' }],
  }),
  offer({
    owner: 'leo', type: 'artwork', title: 'Drift 112', categorySlug: 'creative-design', publishedDaysAgo: 19, viewCount: 431,
    description: `Five thousand strokes that follow one current and refuse to touch. In the middle there's a stone. I put it there because the field was too polite without it.

Plotted in five inks, one pen at a time, over fourteen hours; the red disc is screen-printed afterwards by a friend with steadier hands. You can feel the lines if you are allowed to touch it. You are, it's yours.`,
    tags: ['generative', 'plotter', 'flow-field', 'drawing', 'print'], tools: ['p5js'], pricing: once(16000, 'cad'),
    artwork: { medium: 'Pen plot and screen print on paper', dimensions: '30 × 40 cm', edition: '1 of 1', physical: true },
    pictures: [{ picture: 'drift-112', alt: 'Thousands of short strokes in blue, green and ochre stream across cream paper and bend around one large vermilion disc.' }],
  }),
  offer({
    owner: 'leo', type: 'artwork', title: 'Drift 87', categorySlug: 'creative-design', publishedDaysAgo: 88, viewCount: 365,
    description: `The same program as the other Drifts, at night. Six inks on black, no stone, a stronger wind.

This one is a file: a print-ready PDF at 70 × 70 cm and the SVG, for your wall, your plotter or your projector. You may print it once for yourself and once for somebody you like.`,
    tags: ['generative', 'flow-field', 'digital', 'night', 'printable'], tools: ['p5js'], pricing: once(2500, 'cad'),
    artwork: { medium: 'Vector drawing (SVG and PDF)', dimensions: '70 × 70 cm at full size', physical: false },
    pictures: [{ picture: 'drift-87', alt: 'On a near-black square, dense strokes in lavender, gold and orange flow together like combed hair or currents.' }],
  }),
  offer({
    owner: 'tomasz', type: 'artwork', title: 'Harbour at six', categorySlug: 'creative-design', publishedDaysAgo: 140, viewCount: 758,
    description: `A harbour that exists only here: twelve houses, two boats, and light from the left because it's six in the morning. I drew it while my son was learning to sleep and I wasn't.

Some windows are lit. If you look long enough you can work out who is baking, who is up with a baby and who hasn't gone to bed.

Pigment print with a wide margin; fits a standard 50 × 40 frame.`,
    tags: ['isometric', 'harbour', 'houses', 'illustration', 'print'], tools: ['affinity-designer'], pricing: once(7500, 'eur'),
    artwork: { medium: 'Pigment print on matt paper', dimensions: '50 × 40 cm', edition: '33 of 80', physical: true },
    pictures: [{ picture: 'harbour-at-six', alt: 'A square of land seen from a high corner: a dozen houses in cream, violet and red crowd beside a blue harbour with two small boats, on a pink ground.' }],
  }),
  offer({
    owner: 'noor', type: 'artwork', title: 'Waw', categorySlug: 'creative-design', publishedDaysAgo: 54, viewCount: 1040,
    description: `و is a letter and also a word: it means *and*. My teacher made me write it for a month. "When your waw is right," he said, "you may go on." I am still going on.

Reed and walnut ink on burnished paper, written in one breath. The dots measure it; the thin circles are pencil and have been left in.`,
    tags: ['calligraphy', 'arabic', 'lettering', 'ink', 'original'], pricing: once(38000, 'usd'),
    artwork: { medium: 'Reed pen, walnut ink and gouache on burnished paper', dimensions: '36 × 48 cm', edition: '1 of 1', physical: true },
    pictures: [{ picture: 'waw', alt: 'The Arabic letter waw in one broad dark stroke on cream paper, with faint construction circles, one red rhombic dot above and three ochre ones to the left.' }],
  }),
  offer({
    owner: 'lucia', type: 'artwork', title: 'Study of the cross, for the wall', categorySlug: 'creative-design', publishedDaysAgo: 77, viewCount: 533,
    description: `Not for a table and not for a shoulder: a study I made to teach my niece how the stepped cross turns when the warp is tight. She is eleven and hers is already straighter.

Alpaca and sheep's wool. Cochineal for the red, q'olle for the yellow, walnut husk for the dark. It hangs from a piece of eucalyptus.

Woven by **Lucía Quispe**, fringe by **Nilda Quispe**.`,
    tags: ['weaving', 'wall-hanging', 'natural-dyes', 'andean', 'wool'], pricing: once(29000, 'usd'),
    artwork: { medium: 'Warp-faced weaving, alpaca and wool', dimensions: '48 × 82 cm with fringe', edition: '1 of 1', physical: true },
    pictures: [{ picture: 'cross-study', alt: 'A woven hanging on a wooden rod: two rows of stepped dark crosses on red between yellow borders, zigzags in teal on white, and a fringe in red and white below.' }],
  }),
  offer({
    owner: 'mei', type: 'artwork', title: 'Ridge lines, Alishan', categorySlug: 'creative-design', publishedDaysAgo: 95, viewCount: 587,
    description: `Made with a model, and then without one. I asked for two hundred landscapes, threw them all away, and drew what they'd all had in common: ridge behind ridge, each a little more sure of itself.

Risograph in four inks, printed by a two-person press in Taipei. The grain is the machine's and the trees are mine. Labelled *made with AI assistance*, since that's how it began.`,
    tags: ['risograph', 'mountains', 'landscape', 'ai-assisted', 'print'], tools: ['midjourney', 'procreate'], pricing: once(6500, 'usd'),
    artwork: { medium: 'Risograph in four inks', dimensions: 'A3', edition: '48 of 120', physical: true },
    pictures: [{ picture: 'ridge-lines', alt: 'Hills behind hills from rose to deep violet, with scattered trees, under an orange sky with a red sun and two birds.' }],
  }),
  offer({
    owner: 'marta', type: 'artwork', title: 'Nine moons', categorySlug: 'creative-design', publishedDaysAgo: 309, viewCount: 921,
    description: `From thin to full and back in nine steps, printed from wooden discs I turned and then filed by hand to make each shadow. The ticks around each moon count the days.

Two blues and a gold made from real bronze powder, which means it can't be cleaned off the rollers and I will not be printing it again.`,
    tags: ['letterpress', 'moon', 'night', 'limited-edition', 'print'], pricing: once(9500, 'eur'),
    artwork: { medium: 'Letterpress from wood, bronze powder', dimensions: '40 × 40 cm', edition: '27 of 45', physical: true },
    pictures: [{ picture: 'nine-moons', alt: 'Nine moons in a square grid on midnight blue, from thin crescent to full and back, each ringed by a fine gold circle with day marks.' }],
  }),
]
