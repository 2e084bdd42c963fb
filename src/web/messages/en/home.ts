/** Words of a member's own start page. */
export const home = {
  title: 'Home',
  greeting: ({ name }: { name: string }) => `Good to see you, ${name}`,
  lead: 'What stands on your table, and what is new on those you like.',
  leadNew: 'A few small steps, and the hall knows you.',

  offersTitle: 'My offers',
  offersCount: ({ active, text }: { active: number; text: string }) => (active === 0 ? 'None published yet' : active === 1 ? '1 published' : `${text} published`),
  drafts: ({ count, text }: { count: number; text: string }) => (count === 1 ? '1 draft' : `${text} drafts`),
  add: 'Add an offer',
  all: 'All of them',
  seen: ({ count, text }: { count: number; text: string }) => (count === 1 ? 'seen once' : `seen ${text} times`),

  matchesTitle: 'What fits you',
  matchesText: 'From what you offer, need and know. Only you see this.',
  matchGroups: {
    answers: 'May answer your asks',
    asks: 'You may be able to help',
    field: 'New in your field',
  },
  matchesMore: 'More for you',
  did: {
    offer: ({ name, kind }: { name: string; kind: string }) => `${name} put this up: ${kind}`,
    ask: ({ name }: { name: string }) => `${name} asks`,
    solved: ({ name }: { name: string }) => `${name} found an answer`,
  },

  feedTitle: 'From people you follow',
  feedEmpty: 'Those you follow have nothing new. Quiet tables are often busy workshops.',
  feedNobody: 'You follow nobody yet. Open the page of somebody whose work you like and press Follow: what they put up next appears here.',
  feedMore: 'More from people you follow',
  discover: 'Look around',
  peopleTitle: 'Some who came lately',

  newsTitle: 'Lately',
  newsEmpty: 'Nothing yet. Looks at your offers and new followers appear here.',
  follows: 'follows you now',
  offerSeen: ({ count, text }: { count: number; text: string }) => (count === 1 ? 'was seen once since yesterday' : `was seen ${text} times since yesterday`),
  allFollowers: 'All who follow you',

  stepsTitle: 'First steps',
  steps: {
    profile: { title: 'Say who you are', text: 'A line, a picture and a few skills. It takes five minutes, and people remember you.', action: 'Fill in your profile' },
    offer: { title: 'Put up your first offer', text: 'Something you make, sell, teach or are happy to help with. A draft saves itself and stays private until you publish it.', action: 'Put up an offer' },
    ask: { title: 'Ask for something', text: 'A second look, a pair of hands, an answer. Whoever can help is told of it, and you see at once what is there already.', action: 'Post an ask' },
    follow: { title: 'Follow somebody', text: 'Look around, and follow whose work you like. What they put up next is waiting here when you come back.', action: 'Look around' },
  },
}
