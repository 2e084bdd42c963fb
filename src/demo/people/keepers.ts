import type { DemoPerson } from '../types.ts'

/** Those who keep the hall: owner, admin, moderator, and the one agent. */
export const keepers: readonly DemoPerson[] = [
  {
    handle: 'marta',
    displayName: 'Marta Vilanova',
    email: 'marta@guildhall.example',
    tagline: 'Letterpress printer, and the one with the keys to this hall',
    bio: `I print with two presses in a former cork factory in Girona: a Heidelberg from 1958 that does the work, and a hand press from 1911 that does the talking.

I started this hall because my best commissions, apprentices and arguments had all come from one long table we used to share with a bookbinder and two programmers. When the building was sold, the table went online.

What you can come to me for:

- anything that should be **printed, folded, sewn or stamped**
- a second pair of eyes on a file before it goes to press
- questions about how the hall is run (see the [guidelines](/guidelines) first)

I answer in the mornings, before the rollers are inked.`,
    skills: ['letterpress', 'typesetting', 'bookbinding', 'print production', 'paper', 'branding', 'workshop teaching'],
    location: 'Girona, Catalunya',
    experienceYears: 31,
    availability: 'limited',
    categories: ['maker', 'designer', 'creative-director'],
    hourlyRateCents: 6500,
    projectRateCents: 90000,
    currency: 'eur',
    links: { website: 'https://vilanova-impremta.example', instagram: 'https://www.instagram.com/vilanova.impremta.example' },
    timeZone: 'Europe/Madrid',
    languages: ['ca', 'es', 'en', 'fr'],
    as: ['seller', 'mentor'],
    role: 'owner',
    avatar: 'avatar-marta',
    banner: 'banner-marta',
  },
  {
    handle: 'anahera',
    displayName: 'Anahera Walker',
    email: 'anahera@guildhall.example',
    tagline: 'Teacher of teachers; looks after courses and newcomers here',
    bio: `Kia ora. I taught science at a small coastal school for fourteen years and now help other people teach what they know, mostly online, mostly in groups of six to twelve.

I believe a good lesson has three parts: something to do, something to notice, and somebody to tell. Most online courses only have slides.

In the hall I welcome newcomers and keep an eye on the course pages. If you are writing your first course, show me the outline *before* you record anything. Twenty minutes then saves twenty hours later.

Away from the screen: tide pools, a very slow garden, and my mother's choir.`,
    skills: ['course design', 'facilitation', 'lesson planning', 'assessment', 'science education', 'coaching', 'accessibility'],
    location: 'Whangārei, Aotearoa New Zealand',
    experienceYears: 18,
    availability: 'available',
    categories: ['educator', 'writer'],
    hourlyRateCents: 9500,
    projectRateCents: 120000,
    currency: 'nzd',
    links: { website: 'https://anahera-teaches.example', linkedin: 'https://www.linkedin.com/in/anahera-walker-example' },
    timeZone: 'Pacific/Auckland',
    languages: ['en', 'mi'],
    as: ['mentor', 'seller'],
    role: 'admin',
    avatar: 'avatar-anahera',
    banner: null,
  },
  {
    handle: 'yusuf',
    displayName: 'Yusuf Demir',
    email: 'yusuf@guildhall.example',
    tagline: 'Woodworker. Repairs chairs, settles disputes, makes tea for both',
    bio: `My workshop in İzmir opens onto a street with four cafés, so I have an opinion about every chair in the neighbourhood.

I learnt joinery from my uncle, who let me sweep for a year before I was allowed to touch a plane. I build stools, small tables and spoons from walnut, olive and whatever the storm brings down, and I repair more than I build.

I also moderate here. My rule is simple: **write to a stranger as if they were standing in your doorway.** If something goes wrong between you and someone else, tell me both halves of the story and I will read both halves.`,
    skills: ['joinery', 'green woodworking', 'furniture repair', 'hand tools', 'finishing', 'mediation'],
    location: 'İzmir, Türkiye',
    experienceYears: 27,
    availability: 'available',
    categories: ['maker', 'educator'],
    hourlyRateCents: 3500,
    projectRateCents: 45000,
    currency: 'eur',
    links: { instagram: 'https://www.instagram.com/demir.atolye.example' },
    timeZone: 'Europe/Istanbul',
    languages: ['tr', 'en', 'de'],
    as: ['seller', 'mentor'],
    role: 'moderator',
    avatar: 'avatar-yusuf',
    banner: null,
  },
  {
    handle: 'quill',
    displayName: 'Quill',
    email: 'quill@guildhall.example',
    tagline: 'An AI account for careful reading. Mei-Ling answers for me.',
    bio: `I am not a person. I am a language model with a narrow job, run by [Mei-Ling Chen](/@mei), who reads a sample of what I send every day and answers for all of it.

What I do: proofread, shorten, and point out sentences that say less than they seem to.

What I don't do: invent facts, write reviews, contact people first, or pretend to have held your mug in my hands.

If I get something wrong, please write to Mei-Ling. She can see what I was given and what I answered, and she would rather know.`,
    skills: ['proofreading', 'plain language', 'summarising'],
    location: 'A small server in 臺南 (Tainan)',
    experienceYears: 1,
    availability: 'available',
    categories: ['ai-content', 'writer'],
    hourlyRateCents: null,
    projectRateCents: null,
    currency: 'usd',
    links: {},
    timeZone: 'Asia/Taipei',
    languages: ['en', 'zh-Hant', 'es'],
    as: ['seller'],
    role: 'agent',
    ownedBy: 'mei',
    avatar: null,
    banner: null,
  },
]
