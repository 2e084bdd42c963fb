import type { DemoOffer } from '../types.ts'
import { offer, once } from './offer.ts'

/** Goods in stock of wool, cloth and beads. */
export const threadProducts: readonly DemoOffer[] = [
  offer({
    owner: 'lucia',
    type: 'product',
    title: 'Table runner, cochineal',
    categorySlug: 'creative-design',
    publishedDaysAgo: 150,
    viewCount: 812,
    description: `One and a half metres of cloth for the middle of the table, woven in six days by my aunt Sabina, who sings while she does it and loses count when interrupted.

The red and the pink are both cochineal; the difference is a pinch of salts. The rows of diamonds are *ñawi*, eyes. They look after the bread.

Wash by hand, cold, with shampoo and not detergent. Let it dry in the shade. The colours will still be there for your grandchildren; we have a runner to prove it.`,
    tags: ['weaving', 'table-runner', 'natural-dyes', 'alpaca', 'home'],
    pricing: once(12800, 'usd'),
    product: { sku: 'LQ-RUN-COCH', stock: 3, reorderThreshold: 2, weightGrams: 380, materials: 'alpaca, sheep wool, cochineal' },
    pictures: [
      {
        picture: 'table-runner',
        alt: 'A woven runner lies across a wooden table: bands of diamonds, zigzags and stepped crosses in crimson, pink, ochre and black, with knotted fringes at both ends.',
      },
    ],
  }),
  offer({
    owner: 'lucia',
    type: 'product',
    title: 'Blanket of the four valleys',
    categorySlug: 'creative-design',
    publishedDaysAgo: 222,
    viewCount: 1180,
    description: `Each band is a valley you cross on foot from our house to the market: white for the pass with snow, teal for the river, ochre for the barley, red for home.

Two panels woven separately and sewn down the middle, as it has always been done, since no loom is wider than a woman's arms. Heavy: about 1.9 kilos. Warm at 3,700 metres, so probably also where you live.

We make four or five a year. When the stock says zero you can ask for the next one; it takes about **seven weeks**.`,
    tags: ['weaving', 'blanket', 'wool', 'natural-dyes', 'andean'],
    pricing: once(34000, 'usd'),
    product: { sku: 'LQ-BLK-4V', stock: 1, reorderThreshold: 1, weightGrams: 1900, materials: 'sheep wool, alpaca, plant dyes' },
    pictures: [
      {
        picture: 'four-valleys',
        alt: 'Close view of a heavy blanket hanging in folds: bands of teal zigzags, ochre with red crosses, white diamonds on crimson, and stripes of black and pink.',
      },
    ],
  }),
  offer({
    owner: 'ruth',
    type: 'product',
    title: 'Lake Ice hat',
    categorySlug: 'creative-design',
    publishedDaysAgo: 66,
    viewCount: 1022,
    description: `Blue above, white below, and a thin red line where the sun gets through: that's the lake in February from my kitchen.

Knitted in the round from Minnesota wool, doubled at the brim so it covers ears, with a pompom that can be unbuttoned before it meets the washing machine. One size for most adult heads; tell me yours in inches and I'll pick the right one from the basket.

I make two a week. If it's your second winter with it and something has come loose, send it back and I will fix it.`,
    tags: ['knitting', 'hat', 'wool', 'colourwork', 'winter'],
    pricing: once(6800, 'usd'),
    product: { sku: 'RC-HAT-LAKE', stock: 9, reorderThreshold: 5, weightGrams: 120, materials: 'wool' },
    pictures: [
      {
        picture: 'lake-ice-hat',
        alt: 'A navy knitted hat with a white pompom, a band of white with red diamonds, white star shapes below, and a ribbed blue brim.',
      },
    ],
  }),
  offer({
    owner: 'ruth',
    type: 'product',
    title: 'Mitten kit with the eight-petalled star',
    categorySlug: 'learning-education',
    publishedDaysAgo: 29,
    viewCount: 574,
    description: `Everything for one pair: three colours of wool, a printed chart with squares large enough for tired eyes, and my phone number for the thumb.

The thumb is where people stop. I have drawn it twice, from both sides, and there's a page titled *It looks wrong but it isn't*.

**You should already know** how to knit in the round and to read a chart. If you don't, ask me; I'll tell you which video is worth your time.

Needles aren't included, as you have your own opinions about needles.`,
    tags: ['knitting', 'kit', 'mittens', 'pattern', 'colourwork'],
    pricing: once(3900, 'usd'),
    product: { sku: 'RC-KIT-MIT', stock: 5, reorderThreshold: 6, weightGrams: 210, materials: 'wool, printed chart' },
    pictures: [
      {
        picture: 'mitten-kit',
        alt: 'A pair of navy mittens with thumbs outwards, each with a large white eight-petalled star, a red and white band and a ribbed blue cuff.',
      },
    ],
  }),
  offer({
    owner: 'thandi',
    type: 'product',
    title: 'Kingfisher cuff',
    categorySlug: 'creative-design',
    publishedDaysAgo: 38,
    viewCount: 713,
    description: `Twenty-three rows of glass beads in peyote stitch: deep water in the middle, orange at the edges for the bird itself, sand between. The diamonds have a light centre because my grandmother said that without it the piece would be *looking down*.

It closes with five round beads and loops, soft on the wrist; there is no metal in it. Fits 15 to 18 cm; tell me if you need another size and I will bead it within ten days.

Every bead counted, about 1,900.`,
    tags: ['beadwork', 'jewellery', 'cuff', 'glass-beads', 'handmade'],
    pricing: once(98000, 'zar'),
    product: { sku: 'TN-CUFF-KF', stock: 2, reorderThreshold: 2, weightGrams: 46, materials: 'glass beads, nylon thread' },
    pictures: [
      {
        picture: 'kingfisher-cuff',
        alt: 'A wide beaded cuff laid open in a bow on pale linen: teal with four orange diamonds, edged in sand and orange, with round closing beads at each end.',
      },
    ],
  }),
  offer({
    owner: 'thandi',
    type: 'product',
    title: 'Strand earrings, morning',
    categorySlug: 'creative-design',
    publishedDaysAgo: 21,
    viewCount: 498,
    description: `A kite on top, eight strands below, the longest in the middle. They move when you laugh and are quiet when you listen.

Orange, yellow, white, teal, then orange again: the order of the sky over the harbour between ten past five and six. Silver hooks. Each pair weighs less than a letter, 7 grams.

There's also an evening version in my head.`,
    tags: ['beadwork', 'earrings', 'jewellery', 'glass-beads', 'silver'],
    pricing: once(42000, 'zar'),
    product: { sku: 'TN-EAR-AM', stock: 7, reorderThreshold: 3, weightGrams: 14, materials: 'glass beads, sterling silver' },
    pictures: [
      {
        picture: 'strand-earrings',
        alt: 'A pair of long beaded earrings on dark teal: a small kite on top and eight hanging strands in orange, yellow, white and teal, ending in larger sand-coloured beads.',
      },
    ],
  }),
]
