/** Words of the start page. */
export const landing = {
  title: 'Guildhall',
  description: 'A hall where makers, freelancers, mentors and builders show what they make, find each other and work together. Run by its members.',
  eyebrow: 'For makers, freelancers, mentors and builders',
  heading: 'Put your work on the table.',
  lead: 'Guildhall is one calm place to show what you make, offer what you are good at, and be found by people who need exactly that. No feed to please, no ads, no middleman: the hall belongs to those who meet in it.',
  join: 'Join the hall',
  browse: 'See what is on offer',
  writeOffer: 'Put up an offer',
  plateBy: ({ name }: { name: string }) => `by ${name}`,

  latestTitle: 'Fresh on the table',
  latestText: 'The newest things that members put up, in the order they came. Nobody can pay to stand further up.',
  allOffers: 'All offers',

  waysTitle: 'Three ways in',
  ways: [
    { title: 'Show', text: 'An app, a bowl, a song, a course: give it a page that does it justice, with pictures, prices and your own words. A draft saves itself while you write.' },
    { title: 'Offer', text: 'Sell a thing once or many times, take on work for a fixed price or by the hour, or lend an hour of your time for free. Thirteen kinds of offers, one simple form.' },
    { title: 'Be found', text: 'Everything lives under one address with your name on it. People can read all of it without an account, on any phone, and link to it from anywhere.' },
  ],

  indexTitle: 'What you can put up',
  indexText: 'Every trade has its own shelf.',

  peopleTitle: 'Who you will meet',
  peopleText: 'Potters and programmers, teachers and illustrators. Each has a seal that is theirs alone.',

  ownTitle: 'A hall of your own',
  ownText: 'Guildhall is free software that runs on a single computer, even a small one. Your profile, your offers and your pictures stay on the machine that your community chose. Every page has an API behind it, so nothing you put in is ever stuck.',
  ownLink: 'Read our story',

  closeTitle: 'There is a seat free.',
  closeText: 'It takes a name, an address and a password. Your first offer can be up in ten minutes.',
}
