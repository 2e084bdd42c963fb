import type { DemoPerson } from '../types.ts'

/** People who build software, documents and the words around them. */
export const builders: readonly DemoPerson[] = [
  {
    handle: 'sarah',
    displayName: 'Sarah Mensah',
    email: 'sarah@guildhall.example',
    tagline: 'Small software for small teams. Maker of Meeting Bot.',
    bio: `I write software for teams of two to twenty people, the size where everybody still knows who forgot to order the printer paper.

**Meeting Bot** came out of a cooperative here in Accra that held the same meeting three Tuesdays in a row because nobody could agree what had been decided. It now keeps minutes for some four hundred teams.

Before this I spent eight years on payment systems, which is why I worry about rounding and sleep well anyway.

Ask me about:

- chat bots that know when to be quiet
- getting a language model to say *"that was not discussed"*
- leaving a good job without burning the kitchen down`,
    skills: ['typescript', 'node.js', 'slack apps', 'speech to text', 'llm evaluation', 'payments', 'product', 'postgresql'],
    location: 'Accra, Ghana',
    experienceYears: 12,
    availability: 'limited',
    categories: ['developer', 'ai-content'],
    hourlyRateCents: 9000,
    projectRateCents: 350000,
    currency: 'usd',
    links: {
      website: 'https://meetingbot.example',
      github: 'https://github.com/sarah-mensah-example',
      x: 'https://x.com/sarahm_example',
      linkedin: 'https://www.linkedin.com/in/sarah-mensah-example',
    },
    timeZone: 'Africa/Accra',
    languages: ['en', 'tw', 'fr'],
    as: ['seller', 'mentor'],
    role: 'member',
    avatar: 'avatar-sarah',
    banner: 'banner-sarah',
  },
  {
    handle: 'jonas',
    displayName: 'Jonas Weber',
    email: 'jonas@guildhall.example',
    tagline: 'I make slow queries fast and explain why they were slow',
    bio: `Database person from Leipzig. I have been reading query plans since PostgreSQL 8, first for a train company, then for a newspaper, now for whoever has a graph that goes up when it should not.

I work in the open: you get the measurements, the plan before, the plan after, and a page of prose that your team can read without me.

I don't do: dashboards, blockchain, anything "by tomorrow morning".
I do: indexes, locking, migrations without downtime, and the occasional *"you don't need a queue"*.`,
    skills: ['postgresql', 'sql', 'query planning', 'migrations', 'data modelling', 'go', 'observability'],
    location: 'Leipzig, Deutschland',
    experienceYears: 19,
    availability: 'available',
    categories: ['developer', 'educator'],
    hourlyRateCents: 12000,
    projectRateCents: 240000,
    currency: 'eur',
    links: { website: 'https://weber-datenbanken.example', github: 'https://github.com/jonas-weber-example' },
    timeZone: 'Europe/Berlin',
    languages: ['de', 'en'],
    as: ['seller', 'mentor'],
    role: 'member',
    avatar: null,
    banner: null,
  },
  {
    handle: 'priya',
    displayName: 'Priya Raman',
    email: 'priya@guildhall.example',
    tagline: 'Data engineer who teaches; tables before charts, questions before tables',
    bio: `I build and teach data work in Bengaluru. My clients are cooperatives, clinics and one stubborn newspaper: places with good questions and messy spreadsheets.

My course *SQL from the ground up* has been taken by tea pluckers' accountants, a midwife, and a retired judge, who was the best student of the three and the slowest typist.

**How I work:** one week listening, one week in the data, then something small that answers one question well. If nobody uses it after a month, I come back and we find out why, for free.`,
    skills: ['sql', 'python', 'data modelling', 'dbt', 'teaching', 'duckdb', 'survey design', 'kannada'],
    location: 'ಬೆಂಗಳೂರು · Bengaluru, India',
    experienceYears: 11,
    availability: 'limited',
    categories: ['developer', 'educator'],
    hourlyRateCents: 350000,
    projectRateCents: 15000000,
    currency: 'inr',
    links: {
      website: 'https://priyaraman.example',
      github: 'https://github.com/priya-raman-example',
      linkedin: 'https://www.linkedin.com/in/priya-raman-example',
    },
    timeZone: 'Asia/Kolkata',
    languages: ['en', 'ta', 'kn', 'hi'],
    as: ['mentor', 'seller'],
    role: 'member',
    avatar: 'avatar-priya',
    banner: null,
  },
  {
    handle: 'olek',
    displayName: 'Олександра Бондар · Oleksandra Bondar',
    email: 'olek@guildhall.example',
    tagline: 'Interface designer. Calm screens, honest forms, real empty states.',
    bio: `Most friends call me Olek. I design interfaces in Lviv, these days often by candle and power bank, which has made me very strict about pages that load light.

I care about the dull ninety percent: forms, tables, error messages, the screen somebody sees on their first day with nothing in it. That is where a product is kind or isn't.

I sell the templates I use myself. When I improve one, everybody who bought it gets the new version; there is no "pro" edition.

*Office hours:* Thursdays I look at strangers' screens for free, ten minutes each. See the feedback offer below.`,
    skills: ['interface design', 'design systems', 'figma', 'ux writing', 'prototyping', 'accessibility', 'notion'],
    location: 'Львів · Lviv, Ukraine',
    experienceYears: 10,
    availability: 'available',
    categories: ['designer'],
    hourlyRateCents: 6000,
    projectRateCents: 220000,
    currency: 'eur',
    links: { website: 'https://olek-design.example', x: 'https://x.com/olek_example' },
    timeZone: 'Europe/Kyiv',
    languages: ['uk', 'en', 'pl'],
    as: ['seller'],
    role: 'member',
    avatar: 'avatar-olek',
    banner: null,
  },
  {
    handle: 'declan',
    displayName: 'Declan Byrne',
    email: 'declan@guildhall.example',
    tagline: 'Writes the email that calms the customer down',
    bio: `Twenty years in support: two on phones, six running a team, the rest writing for teams like it. I live outside Galway with a dog who has never had a complaint.

I think support is the only department that hears the truth daily, and the worst at passing it on. So I help with both halves: replies that read as though a person wrote them, and a Friday note that product people actually open.

I charge by the project, I send a draft within three days, and I have strong feelings about the word *unfortunately*.`,
    skills: ['customer support', 'help centres', 'tone of voice', 'cold email', 'copywriting', 'team training'],
    location: 'Gaillimh · Galway, Ireland',
    experienceYears: 20,
    availability: 'available',
    categories: ['writer', 'educator'],
    hourlyRateCents: 7500,
    projectRateCents: 160000,
    currency: 'eur',
    links: { website: 'https://plainreply.example', linkedin: 'https://www.linkedin.com/in/declan-byrne-example' },
    timeZone: 'Europe/Dublin',
    languages: ['en', 'ga'],
    as: ['mentor', 'seller'],
    role: 'member',
    avatar: null,
    banner: null,
  },
]
