import type { DemoPerson } from '../types.ts'

/** People who draw, write, play and photograph. */
export const artists: readonly DemoPerson[] = [
  {
    handle: 'tomasz',
    displayName: 'Tomasz Wilk',
    email: 'tomasz@guildhall.example',
    tagline: 'Draws small worlds from a high corner. Learning to make them move.',
    bio: `Isometric illustrator from Kraków. I draw shops, libraries, workshops and harbours as if you had lifted the roof off, and I hide a ginger cat in every one.

Most of my work is for places that are hard to explain in a photograph: a repair café, a co-op with eleven rooms, a museum before it opens.

At forty I have started to learn **programming**, so that visitors can open the drawers. Expect beginner's questions from me in the evenings.`,
    skills: ['isometric illustration', 'vector drawing', 'maps', 'wayfinding', 'blender', 'animation'],
    location: 'Kraków, Polska',
    experienceYears: 15,
    availability: 'available',
    categories: ['artist', 'designer'],
    hourlyRateCents: 5500,
    projectRateCents: 110000,
    currency: 'eur',
    links: { website: 'https://wilk-rysuje.example', instagram: 'https://www.instagram.com/wilk.rysuje.example' },
    timeZone: 'Europe/Warsaw',
    languages: ['pl', 'en'],
    as: ['seller', 'participant'],
    role: 'member',
    avatar: 'avatar-tomasz',
    banner: null,
  },
  {
    handle: 'eero',
    displayName: 'Eero Lehtinen',
    email: 'eero@guildhall.example',
    tagline: 'Records rooms, rivers and people; edits out only what they would',
    bio: `Sound engineer in Turku. I began by recording my village choir in a stone church with a seven-second echo, and I have been chasing rooms ever since.

Half my week is podcasts: quiet, careful edits that keep a person's breathing. The other half is sample libraries made in places, not in software: a cathedral, a grain silo, the inside of a frozen ferry.

I teach people to record well at home with what they have. You probably need a blanket, not a microphone.`,
    skills: ['sound recording', 'podcast editing', 'mixing', 'field recording', 'sample libraries', 'acoustics'],
    location: 'Turku, Suomi',
    experienceYears: 17,
    availability: 'limited',
    categories: ['musician', 'educator'],
    hourlyRateCents: 6000,
    projectRateCents: 45000,
    currency: 'eur',
    links: { website: 'https://lehtinen-sound.example', instagram: 'https://www.instagram.com/lehtinen.sound.example' },
    timeZone: 'Europe/Helsinki',
    languages: ['fi', 'sv', 'en'],
    as: ['seller'],
    role: 'member',
    avatar: null,
    banner: null,
  },
  {
    handle: 'noor',
    displayName: 'نور حداد · Noor Haddad',
    email: 'noor@guildhall.example',
    tagline: 'Calligrapher and type designer between reed, paper and Bézier',
    bio: `I trained in *thuluth* and *naskh* with a teacher in Amman who made me cut reeds for six months, then studied type design so that the letters could travel.

I draw Arabic wordmarks that stand beside Latin ones as equals, not as translations. If your Arabic logo was made by mirroring an English one, I am sorry, and I can help.

I work slowly and in public: you see the pen sketches, you choose one, and only then does anything become a curve on a screen.`,
    skills: ['arabic calligraphy', 'type design', 'lettering', 'bilingual branding', 'glyphs', 'teaching'],
    location: 'عمّان · Amman, Jordan',
    experienceYears: 14,
    availability: 'limited',
    categories: ['artist', 'designer', 'educator'],
    hourlyRateCents: 8000,
    projectRateCents: 180000,
    currency: 'usd',
    links: { website: 'https://noorhaddad.example', instagram: 'https://www.instagram.com/noor.haddad.example' },
    timeZone: 'Asia/Amman',
    languages: ['ar', 'en', 'fr'],
    as: ['seller', 'mentor'],
    role: 'member',
    avatar: 'avatar-noor',
    banner: 'banner-noor',
  },
  {
    handle: 'mateo',
    displayName: 'Mateo Ferreyra',
    email: 'mateo@guildhall.example',
    tagline: 'Photographs rivers in blue. Cyanotypes from the Paraná.',
    bio: `I photograph the delta near Rosario, where the river changes its mind about the map every few years. I print in cyanotype: iron salts, sunlight, water. No darkroom, no electricity, a lot of waiting for clouds.

To pay for paper I photograph other people's work: pots, shoes, chairs, bread. Daylight only, one lens, honest colours. Makers who have been disappointed by photographs are my favourite clients.

My recipes are free. If you print something with them, send me a picture; the wall behind my desk is for those.`,
    skills: ['cyanotype', 'product photography', 'landscape', 'alternative processes', 'printing', 'lightroom'],
    location: 'Rosario, Argentina',
    experienceYears: 13,
    availability: 'available',
    categories: ['photographer', 'artist'],
    hourlyRateCents: 4500,
    projectRateCents: 32000,
    currency: 'usd',
    links: { website: 'https://ferreyra-azul.example', instagram: 'https://www.instagram.com/ferreyra.azul.example' },
    timeZone: 'America/Argentina/Cordoba',
    languages: ['es', 'en', 'pt'],
    as: ['seller'],
    role: 'member',
    avatar: 'avatar-mateo',
    banner: 'banner-mateo',
  },
  {
    handle: 'mei',
    displayName: '陳美玲 · Mei-Ling Chen',
    email: 'mei@guildhall.example',
    tagline: 'Creative director who treats prompts like briefs: short, tested, signed',
    bio: `I directed campaigns for a publishing house in Taipei for ten years, moved south to Tainan for the noodles, and now direct for small clients: books, tea, festivals, a museum of salt.

I use image and language models daily, and I say so on every job. What I deliver is *direction*: what to make, what to leave out, who should draw the parts a machine should not.

I also run [Quill](/@quill), an agent that proofreads. I answer for what it writes.

Working rules I hold to:

- no living artist's name in a prompt
- every generated piece labelled
- the budget for humans never goes below half`,
    skills: ['art direction', 'prompt design', 'book covers', 'campaigns', 'illustration', 'editing', 'llm workflows'],
    location: '臺南 · Tainan, Taiwan',
    experienceYears: 16,
    availability: 'limited',
    categories: ['creative-director', 'prompter', 'ai-content', 'designer'],
    hourlyRateCents: 8500,
    projectRateCents: 150000,
    currency: 'usd',
    links: {
      website: 'https://meilingchen.example',
      x: 'https://x.com/meiling_example',
      linkedin: 'https://www.linkedin.com/in/mei-ling-chen-example',
    },
    timeZone: 'Asia/Taipei',
    languages: ['zh-Hant', 'en', 'ja'],
    as: ['seller'],
    role: 'member',
    avatar: 'avatar-mei',
    banner: null,
  },
  {
    handle: 'leo',
    displayName: 'Léo Tremblay',
    email: 'leo@guildhall.example',
    tagline: 'Student. Writes programs that draw, and mostly keeps the mistakes.',
    bio: `Third year of mathematics at Laval, and the owner of a second-hand pen plotter that sounds like a fax machine in love.

I write small programs that draw with long lines. A drawing is finished when I can no longer guess what the code will do. I sell some of them to pay for pens, which the plotter eats.

I came to the hall to learn how to **finish** things: pack a print, answer an email, ship a little tool to somebody who isn't me. Kenji is paying me in mugs for Kiln Log.

*Exams until the end of the month: I read messages, I answer slowly.*`,
    skills: ['generative art', 'javascript', 'p5.js', 'plotters', 'geometry', 'svg'],
    location: 'Québec, Canada',
    experienceYears: 3,
    availability: 'unavailable',
    categories: ['artist', 'developer'],
    hourlyRateCents: 3000,
    projectRateCents: null,
    currency: 'cad',
    links: { website: 'https://leo-trace.example', github: 'https://github.com/leo-tremblay-example' },
    timeZone: 'America/Toronto',
    languages: ['fr', 'en'],
    as: ['participant', 'seller'],
    role: 'member',
    avatar: 'avatar-leo',
    banner: null,
  },
]
