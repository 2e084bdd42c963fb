import type { DemoAsk } from '../types.ts'
import { ask, upTo } from './ask.ts'

/** Learning, advice, and knowing somebody who knows somebody. */
export const knowledgeWanted: readonly DemoAsk[] = [
  ask({
    owner: 'tomasz', type: 'learning', title: 'Teach me to move a camera in Blender without feeling sick', categorySlug: 'learning-education', postedDaysAgo: 10, budget: upTo(20000, 'pln'), viewCount: 128,
    description: `I draw worlds from one high corner. Now I would like to go down into them, slowly.\n\nThree or four evenings over a shared screen. I can model and light; I cannot animate, and every tutorial begins with a doughnut.`,
    tags: ['isometric', 'animation', 'illustration'], tools: ['blender'],
  }),
  ask({
    owner: 'kenji', type: 'learning', title: 'English for answering customers, one hour a week', categorySlug: 'learning-education', postedDaysAgo: 25, viewCount: 114,
    description: `I can read everything and say very little. People abroad ask about size, food and the dishwasher, and my answers sound angrier than I am.\n\nIn return: teabowls, or the same hour in Japanese.`,
    tags: ['writing', 'tone-of-voice', 'support', 'ceramics'], status: 'in_progress',
  }),
  ask({
    owner: 'lucia', type: 'learning', title: 'How does one price a piece that takes four months?', categorySlug: 'sales-outreach', postedDaysAgo: 13, viewCount: 192,
    description: `A wall piece of two metres, hand-spun, dyed with plants that I walk to. If I count hours nobody can pay it. If I don't, I cannot.\n\nI want to sit with somebody who has sold slow work and hear how they did the sum, and what they said when people laughed.`,
    tags: ['pricing', 'weaving', 'natural-dyes', 'makers'],
  }),
  ask({
    owner: 'marta', type: 'learning', title: 'A patient introduction to typefaces for screens', categorySlug: 'learning-education', postedDaysAgo: 57, viewCount: 103,
    description: `Thirty years with lead, and I do not understand why the same letter is fat in one window and thin in the next. I should like an afternoon with somebody who can explain hinting without pity.\n\nLunch is included, and you may set your own name in 48 point.`,
    tags: ['typography', 'letterpress', 'wood-type'], tools: ['glyphs', 'figma'], status: 'fulfilled',
  }),
  ask({
    owner: 'ruth', type: 'learning', title: 'Somebody to show me how a shop page works, twice', categorySlug: 'learning-education', postedDaysAgo: 70, viewCount: 95,
    description: `Once so that I see it and once so that I remember it. I want to sell my patterns without printing and posting each of them.\n\nI take notes with a pencil. Please don't say "simply".`,
    tags: ['beginners', 'knitting', 'small-business'], tools: ['etsy', 'shopify'], status: 'closed',
  }),
  ask({
    owner: 'yusuf', type: 'learning', title: 'Filming hands at work with one telephone', categorySlug: 'learning-education', postedDaysAgo: 15, viewCount: 88,
    description: `A chair repair takes forty minutes and three good angles. I have one telephone, one lamp and a dog.\n\nI would like to learn how to film it so that somebody can follow, and how to cut it in an evening instead of a week.`,
    tags: ['woodworking', 'repair', 'teaching', 'video'], tools: ['davinci-resolve', 'youtube'],
  }),
  ask({
    owner: 'jonas', type: 'advice', title: 'Do I answer calls for tender, or is that a second job?', categorySlug: 'sales-outreach', postedDaysAgo: 18, viewCount: 137,
    description: `A public library asks for somebody to look after its databases. The form has 84 pages. I am one person with a good reference.\n\nWhoever has done this once: was it worth it, what did you underestimate, and is there a smaller door?`,
    tags: ['pricing', 'career', 'small-business'], tools: ['postgresql'],
  }),
  ask({
    owner: 'olek', type: 'advice', title: 'Leaving a client who has become a friend', categorySlug: 'operations', postedDaysAgo: 82, viewCount: 221,
    description: `Six years, one product, good people. The work is done and neither of us says so.\n\nI am not looking for a template. I would like to talk for half an hour with somebody who has ended such a thing and still has dinner with them.`,
    tags: ['mentoring', 'career', 'feedback'], status: 'fulfilled',
  }),
  ask({
    owner: 'mei', type: 'advice', title: 'Licensing one illustration to three publishers', categorySlug: 'creative-design', postedDaysAgo: 21, viewCount: 146,
    description: `The same picture, three countries, three contracts that each say "exclusive". I know what I want to allow; I don't know the words.\n\nAn illustrator or agent who has been through it would save me a lawyer's first hour. I pay with a cover for whatever you publish next.`,
    tags: ['illustration', 'publishing', 'book-covers', 'pricing'],
  }),
  ask({
    owner: 'anahera', type: 'advice', title: 'How do you give feedback to forty people without repeating yourself?', categorySlug: 'learning-education', postedDaysAgo: 29, openDays: 55, viewCount: 159,
    description: `My spring course has grown from twelve to forty. Each writes a lesson plan, and each deserves an answer that was meant for them.\n\nI have tried comments in the margin, recordings and a list of usual mistakes. What did you do when it grew?`,
    tags: ['teaching', 'feedback', 'mentoring', 'facilitation'], tools: ['loom', 'miro'],
  }),
  ask({
    owner: 'mateo', type: 'advice', title: 'Shipping framed glass across an ocean', categorySlug: 'operations', postedDaysAgo: 6, viewCount: 99,
    description: `Two of the last five arrived as mosaics. I use corner guards, foam and prayer.\n\nIf your framed work arrives whole, please tell me how it is packed, who carries it and what that costs you. A photograph of an open crate would make my week.`,
    tags: ['photography', 'print', 'small-business'],
  }),
  ask({
    owner: 'thandi', type: 'introduction', title: 'A gallery that shows jewellery as more than decoration', categorySlug: 'sales-outreach', postedDaysAgo: 24, viewCount: 117,
    description: `I have a series of nine pieces about letters my grandmother could not write. They belong on a wall with light, for six weeks, not in a drawer with a price.\n\nI am looking for somebody who knows a small gallery or a museum shop with courage, in Durban, Johannesburg or anywhere that pays the freight.`,
    tags: ['beadwork', 'jewellery', 'glass-beads'],
  }),
  ask({
    owner: 'priya', type: 'introduction', title: 'Do you know a school where girls would like to learn SQL?', categorySlug: 'learning-education', postedDaysAgo: 38, viewCount: 133,
    description: `Four Saturdays, free, in Kannada or English, with laptops that we bring. I need a head teacher who says yes and a room with a fan.\n\nAnybody in or around Bengaluru who can open such a door: I will do everything behind it.`,
    tags: ['sql', 'teaching', 'beginners', 'community'], status: 'in_progress',
  }),
  ask({
    owner: 'marta', type: 'introduction', title: 'The person who still grinds lithography stones', categorySlug: 'other', postedDaysAgo: 155, viewCount: 142,
    description: `I was given two stones and a press that somebody loved. They say there is a man near Solnhofen who regrinds stones and does not own a computer.\n\nIf you know him, or somebody who does: I write letters.`,
    tags: ['print', 'letterpress', 'wood-type'], status: 'archived',
  }),
  ask({
    owner: 'eero', type: 'introduction', title: 'A radio that still commissions quiet things', categorySlug: 'marketing-content', postedDaysAgo: 31, openDays: 45, viewCount: 90,
    description: `Forty minutes about a river that was moved. It is finished, it is slow, and it won a small prize.\n\nI am looking for an editor's name, not an address for unsolicited work. A word from you would be worth more than the prize.`,
    tags: ['audio', 'podcast', 'publishing', 'field-recording'], tools: ['reaper'],
  }),
]
