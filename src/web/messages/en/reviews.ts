const reviewsWord = (count: number) => (count === 1 ? 'review' : 'reviews')

/** Reviews on offers, profiles, orders and their own pages. */
export const reviewWords = {
  title: 'Reviews',
  of: ({ name }: { name: string }) => `Reviews of ${name}`,
  about: ({ name }: { name: string }) => `What others say of ${name}: stars, words and answers.`,
  count: ({ count, text }: { count: number; text: string }) => `${text} ${reviewsWord(count)}`,
  all: ({ count, text }: { count: number; text: string }) => (count === 1 ? 'The review on its own page' : `All ${text} reviews`),
  average: ({ average }: { average: string }) => `${average} of 5 stars`,
  starsOf: ({ stars }: { stars: number }) => `${stars} of 5 stars`,
  distribution: 'How many gave how many stars',
  gave: ({ stars, text }: { stars: number; text: string }) => `${stars} ${stars === 1 ? 'star' : 'stars'}: ${text}`,
  bought: 'Bought',
  and: ', ',
  asSeller: 'Sold to them',
  asBuyer: 'Bought from them',
  peer: 'Without an order',
  connection: 'Worked together',
  course: 'Took a course',
  reply: ({ name }: { name: string }) => `${name} answered`,
  hidden: 'A moderator has hidden this review. Only you see it.',
  nobody: 'Nobody has said anything yet',
  nobodyText: ({ name }: { name: string }) => `Who has worked with ${name}, or bought something, can say how it was.`,
  nobodyMine: 'Once an order is done, your buyer can say how it was. You can answer here.',
  more: 'More reviews',
}

/** What the stars mean, from one to five. */
export const starWords = ['Poor', 'Not good', 'All right', 'Good', 'Excellent'] as const

/** Writing a review, answering one, taking one back. */
export const reviewForms = {
  title: ({ name }: { name: string }) => `How was it with ${name}?`,
  lead: 'Everybody can read it, with your name.',
  titlePeer: ({ name }: { name: string }) => `Review ${name}`,
  leadPeer: 'For what you know of their work, without an order. Everybody can read it, with your name; once in 90 days.',
  write: 'Write a review',
  again: ({ date }: { date: string }) => `You have reviewed them lately. From ${date} on you can again.`,
  rating: 'Stars',
  comment: 'What should others know?',
  commentHelp: 'A sentence is enough, and you can leave it out.',
  send: 'Publish the review',
  mine: 'Your review',
  theirs: ({ name }: { name: string }) => `${name}’s review of you`,
  notYet: ({ name }: { name: string }) => `${name} has not said anything yet.`,
  answer: 'Answer',
  changeAnswer: 'Change the answer',
  answerLabel: 'Your answer',
  answerHelp: 'It stands below the review, for everybody.',
  sendAnswer: 'Publish the answer',
  removeAnswer: 'Take the answer back',
  takeBack: 'Take it back',
  takeBackText: 'The review, its stars and any answer to it go away. You can write another one.',
  takeBackNow: 'Take the review back',
  orderTitle: ({ number }: { number: string }) => `Review order ${number}`,
  notDone: 'This can be reviewed once it is done.',
  already: 'You have said how it was. Thank you.',
  toOrder: 'Back to the order',
  chooseStars: 'Choose how many stars you give.',
}
