import type { DemoAsk } from '../types.ts'
import { ask, upTo } from './ask.ts'

/** Testers and honest opinions. */
export const secondLooks: readonly DemoAsk[] = [
  ask({
    owner: 'sarah', type: 'beta_tester', title: 'Five teams to try Meeting Bot in a language other than English', categorySlug: 'development', postedDaysAgo: 9, openDays: 45, viewCount: 214,
    description: `Meeting Bot now writes notes in Spanish, German and Polish, and I can judge exactly one of them.\n\nI need five teams of three to ten people who hold at least one meeting a week in one of these languages. You let it listen for two weeks and tell me each Friday what it got wrong. **Names and numbers matter most:** those are what people act on.\n\nYou keep it free for a year, and I fix what you find before anything else.`,
    tags: ['meetings', 'teams', 'small-teams', 'slack'], tools: ['slack', 'google-calendar'],
  }),
  ask({
    owner: 'jonas', type: 'beta_tester', title: 'Somebody with a slow database and a strong stomach', categorySlug: 'development', postedDaysAgo: 20, viewCount: 167,
    description: `I have a small program that reads a week of query plans and says which three indexes would help most. On my own databases it is right. That proves nothing.\n\nI am looking for PostgreSQL installations with at least ten million rows in one table and somebody who may read the logs. Nothing leaves your machine; I only want to hear where it was wrong and what it proposed.`,
    tags: ['postgresql', 'indexes', 'query-planning', 'performance'], tools: ['postgresql', 'pganalyze'],
  }),
  ask({
    owner: 'leo', type: 'beta_tester', title: 'Plotter owners: does this file draw on yours?', categorySlug: 'creative-design', postedDaysAgo: 34, viewCount: 121,
    description: `My flow-field pieces come out of the browser as SVG. On the plotter at school the pen lifts in the right places; on a friend's it draws one line across everything.\n\nIf you own a plotter of any kind: plot one file on scrap paper (about twenty minutes) and send me a photograph with the make and the program you used. I will send you one of the good ones, signed, by post.`,
    tags: ['plotter', 'generative', 'svg', 'javascript'], tools: ['p5js', 'inkscape'], status: 'in_progress',
  }),
  ask({
    owner: 'ruth', type: 'beta_tester', title: 'Three knitters to test a yoke before it is published', categorySlug: 'creative-design', postedDaysAgo: 52, viewCount: 188,
    description: `A colourwork yoke in five sizes, worked from the top. I have knitted two of the sizes and done sums for the rest, which is not the same thing.\n\nYou should be able to read a chart and be honest about my English. Six weeks, your own wool (about 450 metres). You get the finished pattern and your name in it.`,
    tags: ['knitting', 'colourwork', 'wool', 'pattern'], status: 'fulfilled',
  }),
  ask({
    owner: 'priya', type: 'beta_tester', title: 'Teachers to run one lesson of “Tables before charts”', categorySlug: 'learning-education', postedDaysAgo: 12, openDays: 60, viewCount: 96,
    description: `I have turned my evening class into eight lessons that somebody else could hold. To know whether that is true, somebody else has to hold one.\n\nIt takes ninety minutes, six to twenty people and one laptop between two. You get slides, a dataset about bus stops and a page of what usually goes wrong. Afterwards we talk for half an hour.`,
    tags: ['teaching', 'data', 'sql', 'beginners'], tools: ['duckdb', 'google-sheets'],
  }),
  ask({
    owner: 'olek', type: 'feedback', title: 'Is this empty state kind, or only polite?', categorySlug: 'creative-design', postedDaysAgo: 6, viewCount: 143,
    description: `I am redrawing the screens that people see when a program has nothing to show them yet. There are eleven, and after two weeks I can no longer read any of them.\n\nTen minutes are enough: open the prototype, say aloud what you would do next, stop where you hesitate. A recording is best, three sentences are fine. I especially want people who do **not** make software.`,
    tags: ['ux-writing', 'feedback', 'product', 'onboarding'], tools: ['figma', 'penpot'],
  }),
  ask({
    owner: 'hana', type: 'feedback', title: 'Which of these two greens would you hang on a wall?', categorySlug: 'creative-design', postedDaysAgo: 3, viewCount: 201,
    description: `The fern print is cut and the paper is here. The ink is the question: one green is the fern in May, the other is the fern as everybody remembers it.\n\nI would like to hear from people who buy prints and from people who never have. Say which one and where it would hang. Please don't say "both".`,
    tags: ['linocut', 'print', 'botanical', 'colour'],
  }),
  ask({
    owner: 'declan', type: 'feedback', title: 'Read my apology letter as if you were the angry one', categorySlug: 'customer-support', postedDaysAgo: 41, viewCount: 118,
    description: `A client lost two days of their customers' bookings. I wrote the letter that goes to 400 people, and I think it is good, which worries me.\n\nRead it once, fast, on a telephone, in a bad mood. Tell me the first word that annoyed you. That is all I need.`,
    tags: ['tone-of-voice', 'support', 'email', 'writing'], status: 'fulfilled',
  }),
  ask({
    owner: 'thandi', type: 'feedback', title: 'Do these photographs show how the beads feel?', categorySlug: 'creative-design', postedDaysAgo: 17, viewCount: 92,
    description: `People who see my necklaces at the market touch them before they speak. In the shop they cannot.\n\nI took forty pictures in window light and chose six. Tell me which of them makes your hand move, and what you would photograph instead. A photographer's eye is welcome; a buyer's even more.`,
    tags: ['beadwork', 'jewellery', 'photography', 'handmade'], tools: ['lightroom'],
  }),
  ask({
    owner: 'noor', type: 'feedback', title: 'A second reader for Arabic and Latin on one label', categorySlug: 'creative-design', postedDaysAgo: 75, viewCount: 104,
    description: `An olive oil label, two scripts, one line each. I made both, so I can no longer see whether one of them is shouting.\n\nI am looking for somebody who reads Arabic daily and does not draw letters for a living. Fifteen minutes, in Arabic or English.`,
    tags: ['arabic', 'lettering', 'branding', 'typography'], tools: ['glyphs'], status: 'closed',
  }),
  ask({
    owner: 'eero', type: 'feedback', title: 'Listen to ten minutes of rain and tell me when you stopped', categorySlug: 'other', postedDaysAgo: 27, viewCount: 77,
    description: `A room recording for people who cannot sleep. It has no music and no loop, and at minute four something happens that I like and may be wrong about.\n\nUse headphones, lie down, note the minute where your mind went elsewhere. If you fall asleep, that counts as praise.`,
    tags: ['audio', 'field-recording', 'sound'], tools: ['reaper'],
  }),
  ask({
    owner: 'anahera', type: 'feedback', title: 'Newcomers: what confused you in your first hour here?', categorySlug: 'learning-education', postedDaysAgo: 2, viewCount: 266,
    description: `I look after those who have just arrived in the hall. I have been here so long that every door looks open to me.\n\nIf you joined in the last three months, write me five lines: what you looked for, where you looked, what it was called instead. I collect them until the end of the month and change what can be changed.`,
    tags: ['onboarding', 'community', 'feedback'], openDays: 28,
  }),
  ask({
    owner: 'mei', type: 'feedback', title: 'Six book covers, one question: which one did you forget?', categorySlug: 'creative-design', postedDaysAgo: 98, viewCount: 131,
    description: `I show you six covers for four seconds each. Ten minutes later I write to you and ask which ones you remember. The one that nobody remembers goes into the bin, however much I love it.\n\nTwelve people would be wonderful, eight would do.`,
    tags: ['book-covers', 'illustration', 'publishing'], status: 'fulfilled',
  }),
  ask({
    owner: 'tomasz', type: 'feedback', title: 'Does this map make you want to walk there?', categorySlug: 'creative-design', postedDaysAgo: 14, budget: upTo(3000, 'pln'), viewCount: 84,
    description: `An isometric map of an old market hall, for visitors who arrive with ten minutes and no plan. I need three people who get lost easily.\n\nYou look at it for a minute, I take it away, and you describe the way from the tram to the cheese. A coffee's worth in thanks.`,
    tags: ['isometric', 'maps', 'illustration', 'wayfinding'], tools: ['affinity'],
  }),
]
