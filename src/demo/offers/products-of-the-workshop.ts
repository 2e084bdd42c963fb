import type { DemoOffer } from '../types.ts'
import { offer, once } from './offer.ts'

/** Goods in stock of clay, wood and paper. */
export const workshopProducts: readonly DemoOffer[] = [
  offer({
    owner: 'kenji',
    type: 'product',
    title: 'Everyday mug, ash glaze',
    categorySlug: 'creative-design',
    featuredByOwner: true,
    publishedDaysAgo: 260,
    viewCount: 2875,
    description: `A mug for the hand that is not holding the pencil. It takes 280 ml, which is one coffee with room for milk, and the handle fits three fingers, four if you're Léo.

The upper part is dipped in ash from my neighbour's pear trees; the foot is left bare so that you can feel where the clay comes from. Iron in the clay makes the speckles, and I can't control them, so yours will differ from the picture.

- dishwasher: yes
- microwave: yes
- thrown against a wall: once`,
    tags: ['ceramics', 'mug', 'stoneware', 'tableware', 'handmade'],
    pricing: once(4200, 'jpy'),
    product: { sku: 'KM-MUG-ASH', stock: 23, reorderThreshold: 8, weightGrams: 340, materials: 'Mashiko stoneware, pear ash glaze' },
    pictures: [
      {
        picture: 'everyday-mug',
        alt: 'A cream mug with dark speckles and a bare terracotta foot, its handle to the right, in front of a pale arch of light.',
      },
      {
        picture: 'mug-family',
        alt: 'Three mugs on a table before a green wall: a small celadon one, a cream one with two red rings, and a dark brown one.',
      },
    ],
  }),
  offer({
    owner: 'kenji',
    type: 'product',
    title: 'Tea bowl, iron black',
    categorySlug: 'creative-design',
    publishedDaysAgo: 112,
    viewCount: 940,
    description: `Thrown off the hump, trimmed the next morning, fired for three days with red pine. The black comes from iron and goes brown where the flame was in a hurry.

Too wide for tea bags, right for whisked tea, good for soup when nobody is looking. The foot ring is small; hold it there and the bowl stays cool.

Each bowl comes wrapped in a cotton cloth with the number of the firing. These are from **firing 31**, in which the rain came in on the second night.`,
    tags: ['ceramics', 'tea-bowl', 'wood-fired', 'iron-glaze'],
    pricing: once(18000, 'jpy'),
    product: { sku: 'KM-BOWL-IRON', stock: 4, reorderThreshold: 3, weightGrams: 420, materials: 'Mashiko stoneware, iron glaze' },
    pictures: [
      { picture: 'tea-bowl', alt: 'A dark brown bowl with a small pale foot on a brown table, a coral sun rising behind its right shoulder.' },
    ],
  }),
  offer({
    owner: 'kenji',
    type: 'product',
    title: 'Three bud vases for one stem each',
    categorySlug: 'creative-design',
    publishedDaysAgo: 47,
    viewCount: 655,
    description: `Celadon, bone and a blue I get from old cobalt tiles. Sold as a set of three because they lean towards each other, which I only noticed when I'd put them on one shelf.

Between 14 and 18 cm high. The necks are narrow: one flower, one branch, one feather. They hold water (I test each overnight on newspaper).

The flowers in the picture are from the roadside and aren't included.`,
    tags: ['ceramics', 'vase', 'celadon', 'set', 'flowers'],
    pricing: once(12500, 'jpy'),
    product: { sku: 'KM-BUD-3', stock: 6, reorderThreshold: 4, weightGrams: 980, materials: 'stoneware, celadon, cobalt slip' },
    pictures: [
      {
        picture: 'bud-vases',
        alt: 'Three small vases in celadon, speckled cream and blue, each with one flower in red, yellow or coral, before a soft pink arch.',
      },
    ],
  }),
  offer({
    owner: 'yusuf',
    type: 'product',
    title: 'Cooking spoon, cut from storm wood',
    categorySlug: 'creative-design',
    publishedDaysAgo: 183,
    viewCount: 829,
    description: `When a tree comes down in our quarter somebody rings me, and by the evening it's spoons.

Choose **cherry, birch, walnut, olive or oak** when you order; if one is missing, I am waiting for weather. Carved with an axe and two knives, no sandpaper, so the surface is a little alive under the thumb and does not go furry in hot water.

Oiled twice. Don't put it into the dishwasher; it can't swim.`,
    tags: ['woodworking', 'spoon', 'carving', 'kitchen', 'green-wood'],
    pricing: once(2400, 'eur'),
    product: { sku: 'YD-SPOON', stock: 17, reorderThreshold: 10, weightGrams: 60, materials: 'cherry, birch, walnut, olive, oak' },
    pictures: [
      {
        picture: 'carved-spoons',
        alt: 'Five wooden spoons on a blue striped cloth, alternately upright and upside down, from red-brown cherry to pale birch and dark walnut.',
      },
    ],
  }),
  offer({
    owner: 'yusuf',
    type: 'product',
    title: 'Three-legged stool in walnut',
    categorySlug: 'creative-design',
    publishedDaysAgo: 125,
    viewCount: 1066,
    description: `Three legs never wobble. That is geometry and I take no credit for it.

The seat is one board of walnut with its knot left in, the legs are wedged through from below, and there are no screws. 44 cm high, made for people between 1.55 and 1.90. It holds me, and a neighbour.

Delivered in a flat box with a mallet: you drive in the last wedge yourself. It takes four minutes and makes it your stool.`,
    tags: ['woodworking', 'stool', 'walnut', 'furniture', 'joinery'],
    pricing: once(21000, 'eur'),
    product: { sku: 'YD-STOOL-3', stock: 2, reorderThreshold: 2, weightGrams: 3200, materials: 'walnut, linseed oil' },
    pictures: [
      {
        picture: 'walnut-stool',
        alt: 'A round walnut stool with three slanting legs and a knot in its seat, standing on a brick-coloured floor in front of a pale yellow disc.',
      },
    ],
  }),
  offer({
    owner: 'marta',
    type: 'product',
    title: 'Sewn notebook, three covers',
    categorySlug: 'creative-design',
    publishedDaysAgo: 362,
    viewCount: 1377,
    description: `Ninety-six pages that lie flat, because they are sewn with linen thread and not glued. The paper takes fountain pen on both sides; I test each delivery with the worst pen I own.

Covers are printed in two passes with off-cuts of type: **almonds** on green, **lattice** on red, **scales** on ochre. Choose one, or let me.

Size A5. The small label is blank for your own title. The most frequent title people tell me about is *No*.`,
    tags: ['notebook', 'bookbinding', 'letterpress', 'paper', 'stationery'],
    pricing: once(1900, 'eur'),
    product: { sku: 'MV-NOTE-A5', stock: 48, reorderThreshold: 20, weightGrams: 260, materials: 'cotton paper, linen thread, card' },
    pictures: [
      {
        picture: 'sewn-notebooks',
        alt: 'Three notebooks fanned out: green with almond shapes, red with a lattice, ochre with fish scales, each with white stitches along the spine and a small label.',
      },
    ],
  }),
  offer({
    owner: 'marta',
    type: 'product',
    title: 'Wall calendar in wood type',
    categorySlug: 'creative-design',
    publishedDaysAgo: 35,
    viewCount: 690,
    description: `Twelve sheets, twelve landscapes between Girona and the sea, and figures large enough to be read from the other side of a kitchen.

Set in wooden numerals that came out of a closed bus company: the sevens are worn because so many buses left at seventeen past. Sundays in red. Saints' days left to the saints.

Printed in an edition of three hundred; when a month is over, its picture is a postcard if you cut along the line.`,
    tags: ['calendar', 'letterpress', 'wood-type', 'print', 'stationery'],
    pricing: once(2600, 'eur'),
    product: { sku: 'MV-CAL', stock: 11, reorderThreshold: 12, weightGrams: 390, materials: 'paper, cotton cord' },
    pictures: [
      {
        picture: 'wall-calendar',
        alt: 'A wall calendar on a pale green wall: striped hills under a red sun above, and the days of a month in bold cut figures with the seventeenth circled in ochre.',
      },
    ],
  }),
  offer({
    owner: 'hana',
    type: 'product',
    title: 'Eight linocut cards in a box',
    categorySlug: 'creative-design',
    publishedDaysAgo: 103,
    viewCount: 745,
    description: `Five plants, eight cards, for the letters you owe. Fern, wild carrot, laurel, poppy, silver-dollar branch: each is a real print pulled from a real block, so you can feel the dent.

Blank inside. Envelopes from recycled paper. On the back there's the Latin name and the place where I found it, which for the poppy is *car park, Globus*.

The box is a plain drawer; people keep seeds in it.`,
    tags: ['linocut', 'cards', 'stationery', 'botanical', 'letters'],
    pricing: once(2200, 'eur'),
    product: { sku: 'HK-CARDS-8', stock: 14, reorderThreshold: 6, weightGrams: 180, materials: 'paper, oil-based ink, card box' },
    pictures: [
      {
        picture: 'lino-cards',
        alt: 'Eight printed cards in two rows, each with one plant: ferns, a wild carrot, laurel twigs, poppies and a round-leaved branch in green, red, yellow and black.',
      },
    ],
  }),
]
