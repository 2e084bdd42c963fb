/** The page that tells what this place is. Paragraphs, in order. */
export const about = {
  title: 'Our story',
  description: 'Why Guildhall exists, what we promise to those who use it, and how a hall is run.',
  lead: 'Guilds built halls so that people of one trade had somewhere to show their work, settle a price, teach the next ones and eat together. We thought that was a good idea, and that it was time for it again.',
  sections: [
    {
      title: 'The trouble with renting your place',
      paragraphs: [
        'Someone who makes things for a living today keeps a portfolio on one site, sells on a second, finds clients on a third, teaches on a fourth, and talks to everybody on a fifth. Each takes its share, each has its own idea of who should see you this week, and none of them knows what you do on the others.',
        'When one of them changes its mind, years of reviews and contacts are gone. That is what renting means.',
      ],
    },
    {
      title: 'One hall instead of five',
      paragraphs: [
        'Guildhall puts the pieces back together. A member has one name and one address. What they build, sell, teach or give away stands side by side on one page, and whoever comes to see one thing finds the rest.',
        'It is a program that a community runs for itself: a cooperative, a makerspace, a class, a town. It starts with one command on an ordinary computer and needs no account with anybody.',
      ],
    },
    {
      title: 'What we promise',
      paragraphs: [],
      points: [
        { title: 'Nothing is ranked for money.', text: 'Lists are in the order that the page says. There is no advertising and no promoted place that can be bought.' },
        { title: 'Reading is free.', text: 'Everything that a member makes public can be read without an account, and without scripts.' },
        { title: 'Your words are yours.', text: 'What you put in can be read back out through a documented interface, in full, at any time.' },
        { title: 'We say what we keep.', text: 'Private means private: a draft, an email address or a phone number is never shown to others unless you say so.' },
        { title: 'The source is open.', text: 'Anyone may read how the hall works, run one, and change it. The licence is MIT.' },
      ],
    },
    {
      title: 'Who runs this hall',
      paragraphs: [
        'Whoever started it, with the help of moderators among the members. They keep the place friendly by a short list of guidelines that everybody can read, and they answer to the members, not to us.',
      ],
    },
  ] satisfies { title: string; paragraphs: string[]; points?: { title: string; text: string }[] }[],
  guidelines: 'Read the community guidelines',
  join: 'Join the hall',
}
