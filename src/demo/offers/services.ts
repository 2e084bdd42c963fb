import type { DemoOffer } from '../types.ts'
import { agreed, free, hourly, monthly, offer } from './offer.ts'

/** Work by the hour or the month, and mentoring. */
export const services: readonly DemoOffer[] = [
  offer({
    owner: 'sarah',
    type: 'service',
    title: 'A bot for the chore your team keeps forgetting',
    categorySlug: 'operations',
    publishedDaysAgo: 110,
    viewCount: 921,
    description: `Standing order, rota, expense reminder, "who is on call": if you can describe the chore in five sentences I can usually build the bot in a week, on Slack, WhatsApp or plain email.

**How it goes.** We talk for an hour, I write the five sentences back to you, you correct them, and only then do I quote. You own the code. I keep it running for the first three months at no extra charge, because that is when one finds out what was forgotten in the five sentences.

I say no to anything that watches people.`,
    tags: ['automation', 'bots', 'slack', 'whatsapp', 'small-teams'],
    tools: ['slack', 'n8n', 'typescript'],
    pricing: agreed('usd'),
  }),
  offer({
    owner: 'priya',
    type: 'service',
    title: 'Data clinic for small organisations',
    categorySlug: 'operations',
    publishedDaysAgo: 89,
    viewCount: 588,
    description: `One hour, one spreadsheet, one question. You share your screen, I ask annoying things, and at the end you have either the answer or an honest list of what's missing.

Good questions so far:

- *Which of our clinics runs out of what, and when?*
- *Did the price rise cost us members?*
- *Why do these two totals differ by eleven?* (A space after a name.)

Your data stays on your computer. I take notes on paper and give you the paper.`,
    tags: ['data', 'spreadsheets', 'consulting', 'nonprofits', 'sql'],
    tools: ['duckdb', 'google-sheets'],
    pricing: hourly(350000, 'inr'),
  }),
  offer({
    owner: 'declan',
    type: 'service',
    title: 'Help centre, rewritten one article a day',
    categorySlug: 'customer-support',
    publishedDaysAgo: 175,
    viewCount: 642,
    description: `Every working day I take your most-read help article that still produces tickets, rewrite it, and note what the product could change so that nobody needs it.

After a month you have about twenty good articles and a list that product people tend to frame. I work from your ticket export and two hours of listening to calls.

Includes a Friday summary on one page. Minimum one month, stop whenever you like after that.`,
    tags: ['help-centre', 'support', 'writing', 'documentation', 'ux-writing'],
    tools: ['notion'],
    pricing: monthly(280000, 'eur'),
  }),
  offer({
    owner: 'mei',
    type: 'service',
    title: 'Art direction, four days a month',
    categorySlug: 'marketing-content',
    publishedDaysAgo: 51,
    viewCount: 476,
    description: `For small publishers, tea houses, festivals and museums who have people that can make things but nobody who decides what *not* to make.

Four days a month: a season plan on one page, briefs for your illustrators and photographers, reviews on Thursdays, and prompts for the parts where a model is good enough, written so that your own team can run them next year without me.

At present I have room for one client. I ask for three months, since the first is spent listening.`,
    tags: ['art-direction', 'campaigns', 'briefs', 'publishing', 'prompt-design'],
    tools: ['figma', 'claude'],
    pricing: monthly(210000, 'usd'),
  }),
  offer({
    owner: 'yusuf',
    type: 'service',
    title: 'Chair hospital: diagnosis by photo, repair in İzmir',
    categorySlug: 'other',
    publishedDaysAgo: 230,
    viewCount: 533,
    description: `Send three photos: the whole chair, the joint that moves, the underside. I tell you what's wrong, what it would cost here, and whether you can do it yourself with glue and a belt. About half the time you can, and I explain how; that part is free.

For repairs in the workshop I charge by the hour and stop to ask before it becomes more than the chair is worth to you. *To you*, not to a shop.`,
    tags: ['repair', 'furniture', 'chairs', 'woodworking', 'advice'],
    pricing: hourly(3500, 'eur'),
  }),
  offer({
    owner: 'sarah',
    type: 'mentorship',
    title: 'From employed engineer to one-person product',
    categorySlug: 'development',
    publishedDaysAgo: 68,
    viewCount: 810,
    description: `Six conversations over three months for engineers who have a side project and a salary, and would like the proportions to change.

We look at your numbers first: rent, runway, the smallest thing somebody would pay for. Then each time one decision: price, name, what to leave out, whom to call. You do the work in between; I ask whether you did.

I've made the jump twice. The first time failed, and we'll talk mostly about that one.`,
    tags: ['mentoring', 'indie', 'product', 'career', 'pricing'],
    pricing: hourly(9000, 'usd'),
  }),
  offer({
    owner: 'jonas',
    type: 'mentorship',
    title: 'Read query plans with me on Fridays',
    categorySlug: 'development',
    publishedDaysAgo: 115,
    viewCount: 695,
    description: `An hour on Friday afternoon, every second week, for two to four people. Somebody brings a plan, we read it aloud, slowly, until everybody knows what each node is waiting for.

Free, since I learn from it too. All I ask is that you bring a plan of your own at least every third time, and that you tell the group afterwards **whether the fix worked**.

In German or English, whichever the majority prefers.`,
    tags: ['postgresql', 'mentoring', 'query-planning', 'study-group'],
    tools: ['postgresql'],
    pricing: free,
  }),
  offer({
    owner: 'anahera',
    type: 'mentorship',
    title: 'Your first course, from outline to first cohort',
    categorySlug: 'learning-education',
    publishedDaysAgo: 39,
    viewCount: 402,
    description: `For makers and builders who know their craft and have never taught it to a group.

1. We cut the outline in half. Then in half again.
2. You teach lesson one to three friends while I listen with my camera off.
3. We repair it. You teach it again.
4. I sit in on your first real cohort and write you a letter afterwards.

Lucía and Léo did this here last year; ask them how it was. Members from places with weak currencies pay what they can.`,
    tags: ['teaching', 'course-design', 'mentoring', 'makers'],
    pricing: hourly(9500, 'nzd'),
  }),
]
