import type { DemoAsk } from '../types.ts'
import { ask, between, upTo } from './ask.ts'

/** Work to give, and things that nobody makes alone. */
export const handsWanted: readonly DemoAsk[] = [
  ask({
    owner: 'kenji', type: 'hire', title: 'Photographs of twelve bowls, in daylight, for a shop page', categorySlug: 'creative-design', postedDaysAgo: 8, openDays: 40, budget: between(40000, 60000, 'jpy'), viewCount: 173,
    description: `The spring firing is out of the kiln. Each bowl needs one picture from the side, one from above, and one in a hand. No props, no flowers.\n\nYou can come to Mashiko, or I send the bowls in a crate that has survived worse. I care about the glaze looking as it does at four in the afternoon.`,
    tags: ['ceramics', 'photography', 'tableware', 'product'], tools: ['lightroom'],
  }),
  ask({
    owner: 'marta', type: 'hire', title: 'A booking page for the printing workshop that my aunt could use', categorySlug: 'development', postedDaysAgo: 5, budget: between(60000, 110000, 'eur'), viewCount: 238,
    description: `Two workshops a month, eight places each, paid when one comes. At present people write me a letter, which I love, and forget to sign it, which I don't.\n\nI need a page with the dates, a form, a confirmation by email and a list I can print. It must work on an old telephone. No accounts, no calendar to subscribe to.`,
    tags: ['small-business', 'letterpress', 'booking', 'typescript'], tools: ['typescript', 'postgresql'],
  }),
  ask({
    owner: 'yusuf', type: 'hire', title: 'Drawings of three chairs, exact enough to build from', categorySlug: 'creative-design', postedDaysAgo: 30, budget: upTo(45000, 'eur'), viewCount: 126,
    description: `I have three chairs and no drawings. The man who made them is ninety and has them in his hands only.\n\nI would like plans that a careful beginner can follow: three views, the joints at full size, a cutting list. I measure, you draw, he checks.`,
    tags: ['woodworking', 'furniture', 'chairs', 'drawing'], tools: ['freecad', 'inkscape'], status: 'in_progress',
  }),
  ask({
    owner: 'lucia', type: 'hire', title: 'Somebody to write our newsletter in Spanish and English', categorySlug: 'marketing-content', postedDaysAgo: 11, budget: upTo(12000, 'usd'), viewCount: 149,
    description: `Nine weavers, one newsletter, four times a year. We can tell you what happened; we cannot make it short.\n\nYou would talk with us for an hour, in Spanish, and write one page in each language. We choose the photographs together. It should sound like a letter, not like a shop.`,
    tags: ['writing', 'newsletter', 'weaving', 'email'], tools: ['mailchimp', 'ghost'],
  }),
  ask({
    owner: 'kenji', type: 'hire', title: 'Blog posts about a pottery, from somebody who listens', categorySlug: 'marketing-content', postedDaysAgo: 6, budget: upTo(60000, 'jpy'), viewCount: 97,
    description: `My shop page says what a bowl costs. It does not say why the blue ones come out of the kiln twice a year, or what my father did with the ash.\n\nFour posts, one for each season. I talk, in slow English; you write it down so that it is still me. I have the photographs.`,
    tags: ['writing', 'blog', 'ceramics', 'storytelling'], tools: ['ghost'],
  }),
  ask({
    owner: 'sarah', type: 'hire', title: 'A careful week of accessibility testing', categorySlug: 'development', postedDaysAgo: 64, budget: between(90000, 140000, 'usd'), viewCount: 155,
    description: `The new settings pages pass every automatic check. I would like somebody who uses a screen reader every day to tell me what that is worth.\n\nOne week, your own hours, a list of what you would fix first. Paid by the day, half in advance.`,
    tags: ['accessibility', 'product', 'small-teams'], status: 'fulfilled',
  }),
  ask({
    owner: 'declan', type: 'hire', title: 'Five support macros turned into a quiet n8n flow', categorySlug: 'customer-support', postedDaysAgo: 4, budget: between(25000, 40000, 'eur'), viewCount: 112,
    description: `A bicycle shop answers the same five questions sixty times a week. The answers are written and they are good; somebody still pastes them by hand.\n\nI need a flow that proposes the right answer in the inbox and never sends anything by itself. The people who will live with it are not technical, so a page that explains it belongs to the job.`,
    tags: ['automation', 'support', 'small-business'], tools: ['n8n', 'zendesk'],
  }),
  ask({
    owner: 'mateo', type: 'hire', title: 'Print a series of eight cyanotypes larger than my kitchen allows', categorySlug: 'creative-design', postedDaysAgo: 120, budget: upTo(30000, 'usd'), viewCount: 89,
    description: `The negatives are ready, 70 by 100 centimetres. My kitchen ends at fifty.\n\nI am looking for a darkroom or a workshop with a sink of that size, and a person who would let me stand beside them.`,
    tags: ['cyanotype', 'printing', 'photography'], status: 'closed',
  }),
  ask({
    owner: 'ruth', type: 'hire', title: 'Charts redrawn so that they can be read by everybody', categorySlug: 'creative-design', postedDaysAgo: 22, budget: between(8000, 15000, 'gbp'), viewCount: 97,
    description: `Thirty knitting charts drawn by hand over twenty years. They need to become clean files, with symbols that are told apart without colour and print well in grey.\n\nI will answer questions within the hour; retirement is good for that.`,
    tags: ['knitting', 'pattern', 'vector', 'accessibility'], tools: ['inkscape', 'affinity'],
  }),
  ask({
    owner: 'noor', type: 'collaborator', title: 'A programmer for a typeface that writes as slowly as a hand', categorySlug: 'creative-design', postedDaysAgo: 16, viewCount: 134,
    description: `I have 412 glyphs and the order in which each stroke is made. I would like a small program that writes a line of Arabic on screen, stroke by stroke, at the speed of a reed pen.\n\nFor teaching, first of all. We would publish it together, with both names, free for schools.`,
    tags: ['arabic', 'calligraphy', 'javascript', 'typography'], tools: ['glyphs', 'p5js'],
  }),
  ask({
    owner: 'eero', type: 'collaborator', title: 'Somebody who draws, for an album that is only rooms', categorySlug: 'creative-design', postedDaysAgo: 45, viewCount: 108,
    description: `Twelve recordings of empty rooms: a library at night, a sauna cooling down, a stairwell. Each needs one drawing, and the drawing should be as quiet as the room.\n\nWe share whatever it earns, in equal parts. I expect that to be a nice dinner.`,
    tags: ['audio', 'illustration', 'drawing', 'publishing'], status: 'in_progress',
  }),
  ask({
    owner: 'hana', type: 'collaborator', title: 'A botanist for a calendar of weeds', categorySlug: 'other', postedDaysAgo: 19, openDays: 50, viewCount: 116,
    description: `Twelve plants that grow where nobody planted them. I cut and print; you tell me what they are, what they are good for, and what I got wrong about the leaves.\n\nTwo evenings a month until autumn. Half of what the calendar earns is yours.`,
    tags: ['botanical', 'linocut', 'print', 'publishing'],
  }),
  ask({
    owner: 'priya', type: 'collaborator', title: 'Open data of our city’s lakes: who cleans it with me?', categorySlug: 'operations', postedDaysAgo: 33, viewCount: 122,
    description: `Ten years of water quality in 340 spreadsheets, each with its own idea of what a date is. I have a plan, a database and Saturdays.\n\nLooking for one person who enjoys tidying. You will know more about phosphates than you wanted. We publish the result, the scripts and a page about every lake.`,
    tags: ['data', 'sql', 'community', 'spreadsheets'], tools: ['duckdb', 'python', 'metabase'],
  }),
  ask({
    owner: 'thandi', type: 'collaborator', title: 'A second pair of eyes and hands for a winter market stall', categorySlug: 'sales-outreach', postedDaysAgo: 140, viewCount: 81,
    description: `Four weekends in December. The stall is paid for and too large for beads alone. Wool, paper, wood: anything made by hand that does not shout.\n\nWe share the rent and take turns with the thermos.`,
    tags: ['handmade', 'beadwork', 'makers'], status: 'fulfilled',
  }),
  ask({
    owner: 'leo', type: 'collaborator', title: 'Someone to turn drawings made by a program into ceramic transfers', categorySlug: 'creative-design', postedDaysAgo: 7, viewCount: 101,
    description: `My lines look right on paper. I would like to see them on something that one drinks from.\n\nI know nothing about transfers, kilns or glazes. I bring as many drawings as you want and wash up afterwards.`,
    tags: ['generative', 'ceramics', 'plotter', 'tableware'], tools: ['p5js'],
  }),
]
