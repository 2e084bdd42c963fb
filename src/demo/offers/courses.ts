import type { DemoOffer } from '../types.ts'
import { free, offer, once } from './offer.ts'

/** Things one can learn from start to finish. */
export const courses: readonly DemoOffer[] = [
  offer({
    owner: 'priya',
    type: 'course',
    title: 'SQL from the ground up',
    categorySlug: 'learning-education',
    featuredByOwner: true,
    publishedDaysAgo: 366,
    viewCount: 4120,
    description: `Nine lessons for people who have a spreadsheet and a question. You need no programming, only patience with commas.

We use one small, true-to-life database of a weighing shed: growers, deliveries, prices, rain. By lesson three you can find out who was paid twice. By lesson six you understand **why a join lost a row**, which is the moment most people remember. By nine you write a query your future self can read.

- about 14 hours, at your own pace
- every exercise is marked by hand, by me or a former student
- runs in the browser, nothing to install

If you are a cooperative or a public clinic, write to me; you don't pay.`,
    tags: ['sql', 'data', 'beginners', 'databases', 'course'],
    tools: ['duckdb', 'postgresql'],
    pricing: once(390000, 'inr'),
    pictures: [
      {
        picture: 'sql-course',
        alt: 'Two large overlapping circles in ochre and green; the rows they share lie in the plum-coloured middle, and a dark strip of code stands below.',
      },
    ],
  }),
  offer({
    owner: 'kenji',
    type: 'course',
    title: 'Your first bowl',
    categorySlug: 'learning-education',
    publishedDaysAgo: 55,
    viewCount: 615,
    description: `Six films of twenty minutes, shot from above the wheel so that you see my hands as if they were yours. No music.

You'll fail at centring for a week. Film two is about that week. After that: open, lift, shape, cut, wait, trim, and what to say to a bowl that has collapsed (in my shed: *thank you*).

You need access to a wheel and 10 kg of clay. Send me a photo of your third bowl, not of your first; I'll answer with one thing to change.`,
    tags: ['ceramics', 'wheel-throwing', 'beginners', 'video', 'craft'],
    tools: ['davinci-resolve'],
    pricing: once(9800, 'jpy'),
    pictures: [
      {
        picture: 'first-bowl',
        alt: "A terracotta bowl with finger marks turning on a dark potter's wheel, small arcs on both sides showing the movement.",
      },
    ],
  }),
  offer({
    owner: 'lucia',
    type: 'course',
    title: 'Backstrap weaving for two hands and a door handle',
    categorySlug: 'learning-education',
    publishedDaysAgo: 90,
    viewCount: 707,
    description: `The loom is six sticks and a belt. You tie one end to a door handle and lean back: you are the tension.

In eight lessons you warp, weave a plain band, then a band with *ñawi* (eyes), then one with a zigzag river. I speak Spanish, with English below; my mother comments in Quechua and is usually right.

The kit with sticks and wool can be ordered from us or made from a broom; lesson zero shows how. Half of what you pay goes to the four weavers whose patterns we use.`,
    tags: ['weaving', 'backstrap', 'textiles', 'beginners', 'craft'],
    pricing: once(6500, 'usd'),
    pictures: [
      {
        picture: 'backstrap-loom',
        alt: 'A backstrap loom from the front: red and yellow warp threads stretched between wooden beams, a pointed batten across them, and patterned cloth growing below.',
      },
    ],
  }),
  offer({
    owner: 'eero',
    type: 'course',
    title: 'Record well at home',
    categorySlug: 'learning-education',
    publishedDaysAgo: 142,
    viewCount: 1275,
    description: `Five evenings. On the first you record nothing: you walk through your flat, clap, and find out which corner is kind. (It's the wardrobe. It is nearly always the wardrobe.)

Then microphones you may already own, distance, plosives, and the art of the second take. On the last evening we edit one minute together until it sounds like a person in a room.

For podcasters, teachers, singers with neighbours. You need any phone made since 2018 and a blanket.`,
    tags: ['recording', 'podcast', 'audio', 'home-studio', 'beginners'],
    tools: ['audacity', 'reaper'],
    pricing: once(8900, 'eur'),
    pictures: [{ picture: 'home-recording', alt: 'A violet cassette with a cream label and stripes in orange and red, on a ground of sunny rays.' }],
  }),
  offer({
    owner: 'leo',
    type: 'course',
    title: 'Drawing with a pen plotter',
    categorySlug: 'development',
    publishedDaysAgo: 24,
    viewCount: 342,
    description: `A short course I wish I'd had: from "hello, circle" to a drawing worth framing, in six notebooks you can run in the browser.

1. lines, and why order matters (the pen travels too)
2. noise that doesn't look like noise
3. hiding lines behind other lines
4. pens, paper, ink: a chart of what bleeds
5. stopping
6. signing, packing, posting

No plotter? Lessons 1 to 3 and 5 work with a printer. Lesson 5 is the hard one.`,
    tags: ['plotter', 'generative', 'javascript', 'svg', 'drawing'],
    tools: ['p5js', 'github'],
    pricing: free,
    externalUrl: 'https://leo-trace.example/plotter',
    pictures: [
      {
        picture: 'plotter-course',
        alt: 'A pen plotter at work seen from above: a teal rail carries a pen over a sheet on which rows of mountain-like lines are half drawn.',
      },
    ],
  }),
  offer({
    owner: 'anahera',
    type: 'course',
    title: 'Teaching online without losing the room',
    categorySlug: 'learning-education',
    publishedDaysAgo: 185,
    viewCount: 1503,
    description: `Four live sessions in a group of at most twelve, for people who already teach something and feel it go flat through a screen.

We practise on each other: opening a session so that everyone has spoken within six minutes, asking a question and **surviving the silence**, breaking a class into pairs without losing anybody, ending on time.

Between the sessions you teach a real class and bring back one minute of recording. It is uncomfortable and works.

Groups start in February, May and September, in two time zones. There is always one free place for somebody who can't pay; just say so.`,
    tags: ['teaching', 'facilitation', 'online-courses', 'live', 'groups'],
    tools: ['miro', 'zoom'],
    pricing: once(24000, 'nzd'),
    pictures: [
      {
        picture: 'teaching-circle',
        alt: 'Nine people as small round portraits in a ring on green, dotted lines crossing between them and two speech bubbles in the middle.',
      },
    ],
  }),
]
