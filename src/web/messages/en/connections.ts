type Named = { name: string }

/** Where a connection stands, in a word. */
export const connectionStates = { initiated: 'New', discussing: 'Talking', accepted: 'Agreed', in_progress: 'At it', completed: 'Done', declined: 'Declined', cancelled: 'Called off' } as const

/** Where a connection stands, in a sentence: when it is one's own turn, and when it is not. */
export const connectionSentences = {
  initiated: { mine: ({ name }: Named) => `${name} waits for your answer.`, theirs: ({ name }: Named) => `${name} has not answered yet.` },
  discussing: { mine: () => 'You are talking about it. Say yes or no when you know.', theirs: ({ name }: Named) => `You are talking about it. ${name} says yes or no.` },
  accepted: { mine: () => 'You are agreed. Say when you begin.', theirs: ({ name }: Named) => `You are agreed. ${name} begins, or you say that you are at it.` },
  in_progress: { mine: () => 'You are at it together. Say when it is done.', theirs: ({ name }: Named) => `You are at it together. ${name} says when it is done.` },
  completed: { mine: () => 'It is done.', theirs: () => 'It is done.' },
  declined: { mine: () => 'You declined.', theirs: ({ name }: Named) => `${name} declined.` },
  cancelled: { mine: () => 'You called it off.', theirs: ({ name }: Named) => `${name} called it off.` },
} as const

/** What each step is called on its button, and what it means. */
export const connectionSteps = {
  initiated: { do: '', about: '' },
  discussing: { do: 'Talk about it first', about: '' },
  accepted: { do: 'Say yes', about: 'You agree to work together.' },
  in_progress: { do: 'We have begun', about: '' },
  completed: { do: 'It is done', about: 'It counts as help given. Then you both say how it was.' },
  declined: { do: 'Decline', about: 'They are told. It cannot be taken back.' },
  cancelled: { do: 'Call it off', about: 'It ends for both of you. It cannot be taken back.' },
} as const

/** `/connections/:id`. */
export const connectionPage = {
  title: ({ name }: Named) => `With ${name}`,
  list: 'My connections',
  about: { ask_response: 'An answer to the ask', offer_inquiry: 'About the offer', direct: 'Working together' },
  now: 'Now',
  you: 'you',
  late: 'Late',
  waitsFor: ({ name, when }: { name: string; when: string }) => `Waits for ${name} until ${when}.`,
  otherwise: 'What else you can do',
  agreedPriceCents: 'Agreed price',
  priceOptional: 'Agreed price, if it is paid',
  priceHelp: 'For all of it together.',
  noPrice: 'None named',
  price: 'Price',
  namePrice: 'Name the price',
  namePriceAbout: 'The other side sees it at once.',
  savePrice: 'Name it',
  talk: 'Conversation',
  said: ({ name, when }: { name: string; when: string }) => `${name}, ${when}`,
  history: 'What happened',
  facts: 'What it is about',
  began: 'Began',
  with: 'With',
  done: {
    initiated: ({ name }: Named) => `${name} began it`,
    discussing: ({ name }: Named) => `${name} wanted to talk about it first`,
    accepted: ({ name }: Named) => `${name} said yes`,
    in_progress: ({ name }: Named) => `${name} said that you have begun`,
    completed: ({ name }: Named) => `${name} said that it is done`,
    declined: ({ name }: Named) => `${name} declined`,
    cancelled: ({ name }: Named) => `${name} called it off`,
  },
  youBegin: 'You',
  rateTitle: ({ name }: Named) => `How was it with ${name}?`,
  rateLead: 'Everybody can read it, with your name.',
  ratingMine: 'You gave',
  ratingTheirs: ({ name }: Named) => `${name} gave you`,
} as const

type Priced = Named & { price: string }

/** What it costs, on the page of a connection. */
export const connectionPrice = {
  title: 'The price',
  asks: ({ name, price }: Priced) => `${name} asks for ${price}.`,
  asked: ({ price }: Priced) => `You ask for ${price}.`,
  offers: ({ name, price }: Priced) => `${name} would pay ${price}.`,
  offered: ({ price }: Priced) => `You would pay ${price}.`,
  agreed: ({ price }: Priced) => `You agreed on ${price}.`,
  agree: 'Agree to it',
  waits: {
    agree: ({ name }: Named) => `${name} agrees, or you talk about it.`,
    none: () => '',
    yes: () => 'You make the order once both said yes.',
    order: ({ name }: Named) => `${name} makes the order, and pays there.`,
  },
  orderAbout: 'By making the order you agree to the price. You pay there; then the work goes on in the order.',
  order: 'Make the order',
  toOrder: ({ number }: { number: string }) => `To order ${number}`,
  follows: 'It goes on there: paid, you are at it; taken, it is done here as well.',
} as const

/** `/connections/new`. */
export const newConnection = {
  title: { ask: 'Offer help', offer: 'Ask about it', person: 'Work together' },
  to: ({ name }: Named) => `To ${name}`,
  lead: {
    ask: ({ name }: Named) => `Say how you would help. ${name} is told, and you have a conversation of your own.`,
    offer: ({ name }: Named) => `Say what you need. ${name} is told, and you have a conversation of your own.`,
    person: ({ name }: Named) => `Say what you have in mind. ${name} is told, and you have a conversation of your own.`,
  },
  message: 'Your first words',
  send: 'Send',
  back: 'Back',
} as const

/** `/connect`. */
export const connectHall = {
  title: 'Work together',
  lead: 'Who asks for you, what is next with others, and where something new begins.',
  all: 'All my connections',
  requests: 'They ask for you',
  noRequests: 'Nobody waits for your answer.',
  direct: 'Would like to work with you',
  begin: 'Begin something',
  ways: {
    answer: { title: 'Help somebody', text: 'Members say what they need. Answer where you know your way.', action: 'See what others need' },
    ask: { title: 'Find help', text: 'Say what you need. Whoever can help is told, and answers.', action: 'Ask for something' },
    person: { title: 'Find somebody', text: 'Look at who is here, and ask one of them to work with you.', action: 'Find people' },
  },
} as const

/** Ways to a connection from other pages. */
export const connectLinks = {
  askAbout: ({ name }: Named) => `Ask ${name} about this`,
} as const

/** `/my/connections`. */
export const myConnections = {
  title: 'My connections',
  lead: 'Whom you help, who helps you, and what is next.',
  tabs: 'Which connections',
  all: 'All',
  allOfIt: 'All of it',
  initiator: 'Begun by me',
  responder: 'Came to me',
  what: 'What',
  with: 'With',
  state: 'State',
  next: 'Next',
  yours: 'Your turn',
  theirs: 'Their turn',
  caption: 'My connections, the newest first',
  direct: 'Working together',
  turns: 'What you work on together',
  until: ({ when }: { when: string }) => `until ${when}`,
  emptyTitle: 'Nothing yet',
  emptyText: 'Answer an ask, or ask about an offer: what you work on together stands here.',
  emptyAction: 'See what others need',
} as const
