/** What the kinds of offers are called: one, several, and what they are. */
export const offerTypes = {
  app: { one: 'App', many: 'Apps', about: 'A tool or program to try' },
  template: { one: 'Template', many: 'Templates', about: 'A start that saves hours' },
  showcase: { one: 'Showcase', many: 'Showcases', about: 'Work worth showing' },
  artwork: { one: 'Artwork', many: 'Artworks', about: 'One of a kind' },
  product: { one: 'Handmade', many: 'Handmade goods', about: 'Made by hand, in stock' },
  gig: { one: 'Gig', many: 'Gigs', about: 'Fixed price, fixed days' },
  course: { one: 'Course', many: 'Courses', about: 'A path from start to finish' },
  post: { one: 'Article', many: 'Articles', about: 'Something worth reading' },
  link: { one: 'Find', many: 'Finds', about: 'Something worth knowing' },
  service: { one: 'Service', many: 'Services', about: 'Work with somebody good at it' },
  mentorship: { one: 'Mentorship', many: 'Mentorships', about: 'Someone at your side' },
  skill: { one: 'Quick help', many: 'Quick help', about: 'A hand with one thing' },
  feedback: { one: 'Feedback', many: 'Feedback', about: 'An honest second look' },
}

export type OfferType = keyof typeof offerTypes

/** What one does with an offer, in a word or two. */
export const offerActions = {
  try: 'Try it',
  soon: 'Coming soon',
  see: 'See it',
  enrol: 'Enrol',
  get: 'Get it',
  read: 'Read it',
  request: 'Request',
  book: 'Book',
  visit: 'Visit',
  buy: 'Buy',
  sold: 'Sold',
}

/** Groups of kinds, as the landing page's index and profiles show them. */
export const offerGroups = {
  built: 'Things built',
  sale: 'For sale',
  knowledge: 'Knowledge',
  services: 'Services',
  quick: 'Quick help',
}
