import type { DemoPerson } from '../types.ts'

/** People who make things one can hold. */
export const makers: readonly DemoPerson[] = [
  {
    handle: 'kenji',
    displayName: '森山 健二 · Kenji Moriyama',
    email: 'kenji@guildhall.example',
    tagline: 'Pots for daily use, fired with wood twice a year and gas in between',
    bio: `I make tableware in Mashiko, in a shed that used to dry tobacco. My clay comes from the hill behind it, my ash from the neighbour's pruned pear trees.

I was a railway timetable planner until I was thirty-four. The two jobs have more in common than you would think: both are about how long things take and what happens when you open the door too early.

- **Mugs and bowls** are always in stock, as far as "always" goes with a kiln
- **Commissions** for cafés and restaurants: please ask four months ahead
- The big wood firing is in May and November; visitors who can stay awake are welcome`,
    skills: ['wheel throwing', 'glaze chemistry', 'wood firing', 'tableware', 'kiln building', 'teaching beginners'],
    location: '益子, 栃木県 · Mashiko, Japan',
    experienceYears: 16,
    availability: 'limited',
    categories: ['maker', 'artist'],
    hourlyRateCents: null,
    projectRateCents: 180000,
    currency: 'jpy',
    links: { website: 'https://moriyama-pots.example', instagram: 'https://www.instagram.com/moriyama.pots.example' },
    timeZone: 'Asia/Tokyo',
    languages: ['ja', 'en'],
    as: ['seller'],
    role: 'member',
    avatar: 'avatar-kenji',
    banner: 'banner-kenji',
  },
  {
    handle: 'lucia',
    displayName: 'Lucía Quispe',
    email: 'lucia@guildhall.example',
    tagline: 'Weaver. Backstrap loom, natural dyes, patient with beginners',
    bio: `I weave with my mother and two aunts in a village above Cusco. The patterns are older than we are; the colours come from cochineal, ch'illca leaves, q'olle flowers and a blue that took me three years to get right.

Every piece I list here says who wove it. We share the price the way we share the work, and I am glad to explain it if you ask.

This year I am *learning*: how to price for people far away, how to photograph red so that it stays red, and how to run our little shop without a notebook full of arrows. If you can help with one of these, I can pay in cloth.`,
    skills: ['backstrap weaving', 'natural dyeing', 'spinning', 'pattern drafting', 'teaching', 'quechua'],
    location: 'Chinchero, Cusco · Perú',
    experienceYears: 22,
    availability: 'available',
    categories: ['maker', 'artist', 'educator'],
    hourlyRateCents: 2500,
    projectRateCents: null,
    currency: 'usd',
    links: { website: 'https://awana-quispe.example', instagram: 'https://www.instagram.com/awana.quispe.example' },
    timeZone: 'America/Lima',
    languages: ['qu', 'es', 'en'],
    as: ['seller', 'participant'],
    role: 'member',
    avatar: 'avatar-lucia',
    banner: 'banner-lucia',
  },
  {
    handle: 'hana',
    displayName: 'Hana Kovářová',
    email: 'hana@guildhall.example',
    tagline: 'Linocut botanist: I draw it, cut it, print it, then look up its name',
    bio: `I print plants. Most of them grow within cycling distance of Brno, along railway lines and behind supermarkets, where nobody has weeded since spring.

I worked as a botanical assistant in a herbarium for six years, so the leaf edges are right even when the colours are not. Everything is hand-cut in lino and printed on a press that my neighbours have stopped complaining about.

I am trying to get better at the part that comes after printing: stock lists, postage, saying a price without apologising. I joined a group here for exactly that.`,
    skills: ['linocut', 'botanical illustration', 'relief printing', 'ink mixing', 'small editions', 'paper cutting'],
    location: 'Brno, Česko',
    experienceYears: 9,
    availability: 'available',
    categories: ['artist', 'maker', 'designer'],
    hourlyRateCents: 4200,
    projectRateCents: 38000,
    currency: 'eur',
    links: { website: 'https://hana-tiskne.example', instagram: 'https://www.instagram.com/hana.tiskne.example' },
    timeZone: 'Europe/Prague',
    languages: ['cs', 'en', 'de'],
    as: ['seller', 'participant'],
    role: 'member',
    avatar: 'avatar-hana',
    banner: 'banner-hana',
  },
  {
    handle: 'ruth',
    displayName: 'Ruth Calloway',
    email: 'ruth@guildhall.example',
    tagline: 'Retired nurse, full-time knitter. I fix what the cat got to.',
    bio: `I live in Duluth, a hundred yards from a lake that decides the weather. Winters here are long enough to knit a sweater, unpick it, and knit it better.

Thirty-eight years of nursing taught me to count while somebody is talking to me, which turns out to be most of knitting.

I sell hats and kits, I teach blocking to anyone who will listen, and I mend. If you have a dropped stitch you can't look at any more, send me a photo. I have seen worse.

My granddaughter set up this page. I now run it myself, thank you.`,
    skills: ['colourwork', 'pattern writing', 'mending', 'blocking', 'fair isle', 'patience'],
    location: 'Duluth, Minnesota',
    experienceYears: 50,
    availability: 'available',
    categories: ['maker', 'educator'],
    hourlyRateCents: null,
    projectRateCents: 14000,
    currency: 'usd',
    links: { website: 'https://calloway-knits.example' },
    timeZone: 'America/Chicago',
    languages: ['en'],
    as: ['seller', 'participant'],
    role: 'member',
    avatar: 'avatar-ruth',
    banner: null,
  },
  {
    handle: 'thandi',
    displayName: 'Thandiwe Nkosi',
    email: 'thandi@guildhall.example',
    tagline: 'Beadwork with old grammar and new sentences',
    bio: `I bead in Durban, at a table by the window, with a grandmother on the phone who tells me when a colour is in the wrong place. In our beadwork colours talk, so she has a point.

I finished a diploma in jewellery design last year. The cuffs and earrings here are the first things I have sold to people who are not related to me.

I am looking for:

1. honest opinions on my shop page from somebody buying for the first time
2. a **mentor** for the money side: prices, postage, what to say no to
3. a stockist or two who pay on time`,
    skills: ['bead weaving', 'jewellery design', 'colour', 'peyote stitch', 'silver findings'],
    location: 'eThekwini (Durban), South Africa',
    experienceYears: 6,
    availability: 'available',
    categories: ['maker', 'designer', 'artist'],
    hourlyRateCents: null,
    projectRateCents: 250000,
    currency: 'zar',
    links: { instagram: 'https://www.instagram.com/thandi.beads.example' },
    timeZone: 'Africa/Johannesburg',
    languages: ['zu', 'en'],
    as: ['participant', 'seller'],
    role: 'member',
    avatar: 'avatar-thandi',
    banner: null,
  },
]
