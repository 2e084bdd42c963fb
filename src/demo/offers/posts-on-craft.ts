import type { DemoOffer } from '../types.ts'
import { free, offer } from './offer.ts'

/** Articles by makers. */
export const postsOnCraft: readonly DemoOffer[] = [
  offer({
    owner: 'mateo',
    type: 'post',
    title: 'A cyanotype recipe that survives winter light',
    categorySlug: 'creative-design',
    featuredByOwner: true,
    publishedDaysAgo: 83,
    viewCount: 2140,
    description: `Most cyanotype recipes were written by people with good weather. This one was worked out in July, in Rosario, on a balcony that gets four hours of thin sun. It needs two chemicals, one brush, a sheet of glass and more patience than money, and it gives a deep blue at exposure times that would otherwise leave you with grey laundry. I give the amounts for twenty sheets, the way I test a new paper, and the three mistakes that cost me the most paper of all, in the order in which you are likely to make them yourself.`,
    tags: ['cyanotype', 'recipe', 'alternative-processes', 'printing', 'sunlight'],
    pricing: free,
    body: `Cyanotype needs ultraviolet light, and winter has little of it. You can buy a lamp. Or you can change three small things, as I did, and keep printing with the sun.

## What you need for twenty sheets

- ferric ammonium citrate, green: 25 g in 100 ml of water
- potassium ferricyanide: 10 g in 100 ml of water
- cotton paper without alkaline filler
- a wide soft brush *without a metal collar*
- a sheet of glass heavier than you think

Keep the two solutions in dark bottles, apart. They last for months alone and for about an hour together.

## The three changes

**Coat twice.** One coat is enough in January. In July I let the first dry in the dark for an hour, then brush across it in the other direction. The second coat gives you the bottom of the blue.

**Add one drop of citric acid** (5 %) for each 20 ml of mixed solution. It keeps the whites clean when an exposure takes forty minutes instead of eight.

**Watch the shadows, not the clock.** The print is ready when the darkest part turns from green to a dull bronze, as if it had been *over*done. It will look ruined. Wash it, and it comes back.

## Mistakes I can recommend avoiding

1. *Tap water on the last wash.* Ours is hard, and it eats the blue from the edges. I use rainwater for the final rinse.
2. *Buffered paper.* If the packet says "archival" and "calcium carbonate", the picture will fade in a year. Iron likes acid.
3. *Judging on the first day.* The blue deepens for twenty-four hours as it takes up oxygen. I've thrown away good prints at supper and missed them at breakfast.

Start with a fern and not with a negative. A fern is always sharp, costs nothing, and forgives you the first five sheets. When you have a blue you like, write down the paper, the minutes and the weather, and send me a picture. I have space on the wall.`,
    pictures: [
      {
        picture: 'cyanotype-recipe',
        alt: 'A blue print of pressed plants in white and pale blue: grass, a fern, a wide umbel and a branch with round leaves.',
      },
    ],
  }),
  offer({
    owner: 'kenji',
    type: 'post',
    title: 'What a mug costs',
    categorySlug: 'sales-outreach',
    publishedDaysAgo: 145,
    viewCount: 3015,
    description: `People ask, politely, why a mug of mine costs what it does. People who sell pots ask, less politely, why it costs so little. I used to plan railway timetables, so I sat down one rainy week and answered both with a table: every minute and every yen between digging the clay and taping the box, including the ones that potters leave out because they would rather not know. The result surprised me and changed two of my prices. I publish it with all its numbers so that you can put your own in, argue with mine, and stop guessing.`,
    tags: ['pricing', 'ceramics', 'small-business', 'making-a-living'],
    pricing: free,
    body: `I kept a notebook next to the wheel for one firing: 212 mugs, from clay to box. Here is where 4,200 yen goes.

| what | minutes | yen |
| --- | ---: | ---: |
| clay, dug, slaked, wedged | 6 | 190 |
| throwing | 4 | 130 |
| trimming and handle | 9 | 290 |
| glaze | 3 | 160 |
| firing, my share of the night | 5 | 420 |
| mugs that crack | – | 380 |
| photographs, answering letters | 7 | 230 |
| box, paper, tape | 4 | 310 |
| the shed, the roof of the shed | – | 540 |
| **left for me** | | **1,550** |

Thirty-eight minutes, then, and 1,550 yen. A plumber would laugh, kindly.

## Three things I had not known

**Throwing is the cheapest part.** It is also the part that people come to watch. If I want to earn more I must not throw faster; I must lose fewer mugs in the fire. I moved the handles three millimetres down, and the loss went from one in nine to one in fourteen.

**Letters cost more than clay.** I answer in the evening and enjoy it, so I had counted it as rest. It is not rest if you can't stop doing it. Now I answer on Mondays and Thursdays, and nobody has complained.

**The roof is in every mug.** I had never dared to count it, because the shed was my uncle's. But sheds fall down. A price without the roof in it is a loan from your older self.

## What I changed

The mug went from 3,800 to 4,200. The tea bowl went *up by half*, since it takes a place in the wood kiln where five mugs could stand. Two shops left and one came.

If you make things: keep the notebook for one batch. Count the letters. Count the cracks. Then set the price in daylight, not at a market with somebody's hand on the pot.`,
  }),
  offer({
    owner: 'ruth',
    type: 'post',
    title: 'Blocking, explained with a kitchen sponge',
    categorySlug: 'learning-education',
    publishedDaysAgo: 57,
    viewCount: 1180,
    description: `Blocking is the half-hour that turns knitting from lumpy into lovely, and the step that nearly everybody skips, because the books explain it as though it were a chemistry exam. It isn't. I have taught it to about two hundred people with one kitchen sponge, and this is the same talk without the sponge: what water does to wool, how wet is wet enough, when to use pins and when to leave them in the tin, and how to rescue a sweater that has grown to fit a taller person than the one you knitted it for.`,
    tags: ['knitting', 'blocking', 'wool', 'how-to'],
    pricing: free,
    body: `Take a dry kitchen sponge. Bend it. It springs back, doesn't it, to whatever silly shape it dried in last time. Now wet it. Suddenly it'll go anywhere you like. Let it dry round a teacup and you have a cup-shaped sponge.

That's blocking. Wool is a sponge with ambitions.

## How wet is wet

Wetter than you'd like. Fill the sink with water you would bathe a baby in, put the hat under, and **walk away for twenty minutes**. Wool takes its time. If it still floats, it isn't ready.

Don't rub, don't wring. You are not cross with it. Lift it out in both hands like a sleeping cat, lay it on a towel, roll the towel up and stand on it. (I hold on to the counter.)

## Shape before pins

Lay it flat and pat it. Nine times out of ten, patting is enough. Count the stitches across a hand's width at the brim and at the crown; when both say the same, stop fussing.

Pins are for lace and for collars. If you pin a plain sweater, you'll get little points along the edge, and people will ask about them.

## When it has grown

A sweater that comes out of the sink with sleeves to its knees isn't lost. Bunch it, don't stretch it: push the rows together with flat hands from the cuff upward, as if closing an accordion. Then leave it alone until it's dry, even if that's Thursday.

## And mittens

Put a wooden spoon inside, bowl end up, and stand it in a jar. Thumb first into the sun.

That's all of it. Thirty-eight years of nursing and fifty of knitting have taught me the same thing: lukewarm water, clean towel, and time. If yours has gone wrong anyhow, send me a picture in daylight and I'll have a look.`,
  }),
]
