import type { DemoOffer } from '../types.ts'
import { agreed, free, monthly, offer, once } from './offer.ts'

/** Programs people can use. */
export const apps: readonly DemoOffer[] = [
  offer({
    owner: 'sarah',
    type: 'app',
    title: 'Meeting Bot',
    categorySlug: 'operations',
    featuredByOwner: true,
    publishedDaysAgo: 214,
    viewCount: 3480,
    description: `Meeting Bot sits in on your call and writes down three things: **what was decided, who does what, and what was left open.** Nothing else.

It doesn't score anyone's talking time and it doesn't join meetings it wasn't invited to. Recordings are deleted after the notes are approved; the notes are yours as plain text.

- works with Google Meet, Jitsi and a phone lying on the table
- sends tasks to Slack, or by email to people who dislike Slack
- says "not discussed" instead of guessing

Free for teams of five. Made and answered for by one person in Accra, so a question on Tuesday gets an answer on Wednesday.`,
    tags: ['meetings', 'minutes', 'slack', 'speech-to-text', 'small-teams', 'privacy'],
    tools: ['slack', 'claude', 'google-calendar', 'postgresql'],
    pricing: monthly(1200, 'usd'),
    externalUrl: 'https://meetingbot.example',
    pictures: [
      {
        picture: 'meeting-bot',
        alt: 'A meeting open in Meeting Bot: the conversation as speech bubbles on the left, and on the right the decision marked in red above a list of five tasks, two of them ticked.',
      },
      {
        picture: 'meeting-week',
        alt: 'The week view: five columns of coloured meetings with small faces of those attending and a red line across the present hour.',
      },
    ],
  }),
  offer({
    owner: 'kenji',
    type: 'app',
    title: 'Kiln Log',
    categorySlug: 'operations',
    publishedDaysAgo: 61,
    viewCount: 742,
    description: `A firing diary for potters, built with Léo, who had never seen a kiln, which is why it asks good questions.

Enter the cone you want and it draws the curve; enter what really happened and it draws that too, so next spring you know *why* the October load came out grey. Shelf by shelf you note which pot stood where.

It runs in the browser, works without a signal (my shed has none) and keeps everything on your own machine. You can export the log as a spreadsheet or print a firing on one page to pin above the kiln.

No account. If you fire with wood there is a column for who fell asleep.`,
    tags: ['ceramics', 'kiln', 'offline', 'logbook', 'studio-tools'],
    tools: ['typescript'],
    pricing: free,
    externalUrl: 'https://kiln-log.example',
    pictures: [
      {
        picture: 'kiln-log',
        alt: 'A firing curve climbing from grey to orange with four marked holds, beside a drawing of an arched kiln with three shelves of pots.',
      },
    ],
  }),
  offer({
    owner: 'jonas',
    type: 'app',
    title: 'Schema Walk',
    categorySlug: 'development',
    publishedDaysAgo: 148,
    viewCount: 1906,
    description: `Point it at a PostgreSQL database and it takes you for a walk: tables as cards, foreign keys as lines, and for every table **the five queries that touch it most** (read from \`pg_stat_statements\`).

Made for the first week in a new job, when the diagram on the wiki is from 2019.

1. Runs locally as one binary; needs only a read-only role.
2. Nothing leaves your machine, and it says so in the firewall rules.
3. Exports a page your team can keep in the repository.

Pay once, use it at as many employers as you like.`,
    tags: ['postgresql', 'database', 'diagrams', 'onboarding', 'developer-tools'],
    tools: ['postgresql', 'github'],
    pricing: once(4900, 'eur'),
    externalUrl: 'https://schema-walk.example',
    pictures: [
      { picture: 'schema-walk', alt: 'Six database tables as cards on dotted paper, their columns joined by curved lines in teal, red and sand.' },
    ],
  }),
  offer({
    owner: 'leo',
    type: 'app',
    title: 'Tidewatch',
    categorySlug: 'other',
    publishedDaysAgo: 33,
    viewCount: 518,
    description: `A clock that shows the tide instead of the time. Put it on an old tablet by the door and you'll know, without reading anything, whether to go down to the shore.

The blue shape breathes once every twelve hours and twenty-five minutes. Sand colour in the middle grows as the water goes out. The red hand is the next turn.

It knows about 3,000 harbours from public tables. For places in between it guesses, and draws the guess with a fuzzy edge so that you can see it is one.

*Not for navigation.* It was drawn by a maths student who lives beside a river.`,
    tags: ['tides', 'clock', 'generative', 'ambient', 'sea'],
    tools: ['p5js', 'github'],
    pricing: free,
    externalUrl: 'https://tidewatch.example',
    pictures: [
      {
        picture: 'tidewatch',
        alt: 'A dark window with a round dial; inside it a soft blue shape like a contour map pales to sand in the middle, and one red hand points up and right.',
      },
    ],
  }),
  offer({
    owner: 'declan',
    type: 'app',
    title: 'Reply Shelf',
    categorySlug: 'customer-support',
    publishedDaysAgo: 97,
    viewCount: 861,
    description: `A shelf for the answers your team has already written well.

You paste the customer's message; Reply Shelf finds the three closest replies that *your own people* have sent and rated. You pick one, change what needs changing, send. It never writes from nothing.

**Why I built it.** In every team I have run, the best answer existed already, in the sent folder of somebody on holiday.

- imports from the usual help desks as CSV
- a reply nobody has used for a year is taken off the shelf
- shows who wrote the original, so praise goes to the right desk

There's a 30-day trial, and I import your first 500 replies for you.`,
    tags: ['support', 'saved-replies', 'helpdesk', 'search', 'teams'],
    tools: ['postgresql'],
    pricing: monthly(2900, 'eur'),
    externalUrl: 'https://plainreply.example/shelf',
    pictures: [
      {
        picture: 'reply-shelf',
        alt: "A support conversation in greens: saved replies stacked on the left, one of them picked out in dark green, and the answer being edited below the customer's message.",
      },
    ],
  }),
  offer({
    owner: 'mei',
    type: 'app',
    title: 'Prompt Drawer',
    categorySlug: 'marketing-content',
    publishedDaysAgo: 122,
    viewCount: 1337,
    description: `A drawer for prompts that have been **tested**, not collected.

Each card holds one prompt, what it is for, the model it was tried with, three results you liked and (this is the important part) two you did not. When a model changes, run the card again and see whether it still does its job.

I use it with two illustrators and a copywriter. We argue on the card instead of in chat, and the winning version gets a signature.

Export is a folder of text files. If I stop making this, you lose a nice window and nothing else.`,
    tags: ['prompts', 'llm', 'versioning', 'creative-teams', 'testing'],
    tools: ['claude', 'chatgpt', 'notion'],
    pricing: monthly(800, 'usd'),
    externalUrl: 'https://prompt-drawer.example',
    pictures: [
      {
        picture: 'prompt-drawer',
        alt: 'Four cards in a warm coral window, each topped by a small picture: a sunset, an arch of stripes, a waveform and leaning rounded shapes.',
      },
    ],
  }),
  offer({
    owner: 'noor',
    type: 'app',
    title: 'Khatt, a practice sheet for reed pens',
    categorySlug: 'learning-education',
    publishedDaysAgo: 176,
    viewCount: 693,
    description: `Set the width of your reed and the angle you hold it at; Khatt prints an A4 sheet with the right grid of rhombic dots for *naskh*, *ruqʿa* or *thuluth*, one letter at a time, from isolated to joined.

Students told me that drawing the grid took longer than practising. Now it takes none.

The letterforms are mine, written with a reed and traced, not set from a font, so small unevenness is left in on purpose. Copy the movement and not the outline.

Free for personal use and for schools. If you run paid workshops, please write to me first; I usually say yes.`,
    tags: ['calligraphy', 'arabic', 'practice', 'printable', 'lettering'],
    tools: ['inkscape'],
    pricing: free,
    externalUrl: 'https://khatt.example',
  }),
  offer({
    owner: 'sarah',
    type: 'app',
    title: 'Crewboard: who is in, who is out, who has the van',
    categorySlug: 'operations',
    status: 'draft',
    publishedDaysAgo: 4,
    viewCount: 0,
    description: `A wall board for crews that don't sit at desks. Shows today, tomorrow and the keys to the van. Works over SMS for those without a smartphone.

Draft: pricing not decided, screenshots to come after the pilot with the electricians in Tema.`,
    tags: ['scheduling', 'field-work', 'sms'],
    tools: ['typescript', 'postgresql'],
    pricing: agreed('usd'),
  }),
]
