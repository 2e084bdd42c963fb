/** Words of the box by which one buys, on an offer's page. */
export const buyBox = {
  title: 'Order this',
  quantity: 'How many',
  hours: 'How many hours',
  order: 'Order',
  buy: 'Buy',
  soldOut: 'Sold out for now.',
  delivery: ({ days }: { days: number }) => (days === 1 ? 'Done in 1 day' : `Done in ${days} days`),
  revisions: ({ rounds }: { rounds: number }) => (rounds === 0 ? 'no revisions' : rounds === 1 ? '1 revision' : `${rounds} revisions`),
  pieces: ({ stock }: { stock: number }) => (stock === 1 ? 'The last one' : `${stock} left`),
  onePiece: 'There is one of it',
  files: ({ files, isFree }: { files: number; isFree: boolean }) => `${files === 1 ? '1 file' : `${files} files`} to download after ${isFree ? 'ordering' : 'paying'}`,
  toCart: 'Add to cart',
  next: 'You see everything once more before you order.',
}

/** Words of the page on which one orders. */
export const checkout = {
  title: 'Check and order',
  what: 'What you order',
  from: 'From',
  several: ({ count }: { count: number }) => `This becomes ${count} orders, one for each seller and kind. A card pays them together.`,
  each: ({ price }: { price: string }) => `${price} each`,
  anHour: ({ price }: { price: string }) => `${price} an hour`,
  total: 'Total',
  totalNote: 'Nothing is added to this.',
  quantity: 'How many',
  hours: 'How many hours',
  paymentMethod: 'How you pay',
  methods: {
    manual: { label: 'Directly to the seller', help: 'By bank, mobile money or cash. The order says how; you report it, they confirm it.' },
    sandbox: { label: 'With a test card', help: 'Play money, for trying everything out. Nothing is really paid.' },
    stripe: { label: 'By card', help: 'Paid at once.' },
  },
  keptHours: ({ hours }: { hours: number }) => (hours % 24 === 0 && hours > 24 ? `It is kept for you for ${hours / 24} days while you pay.` : hours === 1 ? 'It is kept for you for an hour while you pay.' : `It is kept for you for ${hours} hours while you pay.`),
  keptMinutes: 'It is kept for you for 15 minutes while you pay.',
  address: 'Where it is sent',
  shippingAddress: 'Where it is sent',
  name: 'Name',
  line1: 'Street and number',
  line2: 'Further line',
  postalCode: 'Postal code',
  city: 'City',
  region: 'Region',
  country: 'Country',
  chooseCountry: 'Choose a country',
  phone: 'Phone',
  phoneHelp: 'For the carrier only.',
  note: 'A note for the seller',
  noteHelp: 'What they should know: your wishes, a colour, a deadline.',
  place: 'Place the order',
  placeFree: 'Order it, for free',
  totalChanged: 'The total has changed. Look at it once more, then place the order.',
  back: 'Back to the offer',
  refusals: {
    own_offer: { title: 'This is your own offer', text: 'You cannot buy from yourself. Others see the button that led you here.' },
    not_for_sale: { title: 'This is not for sale at the moment', text: 'Its seller has paused it, it has found its owner, or its price is agreed on personally.' },
    out_of_stock: { title: 'There are not enough pieces left', text: 'Somebody was quicker, or the last ones are held for an order that is being paid. If it is not, they come back.' },
  } as Record<string, { title: string; text: string }>,
}

/** Words of the cart. */
export const cart = {
  title: 'Your cart',
  emptyTitle: 'Your cart is empty',
  emptyText: 'Put in what you like, of several sellers too. You see everything once more before you order.',
  emptyAction: 'Look around',
  several: ({ count }: { count: number }) => `This becomes ${count} orders, one for each seller and kind.`,
  checkOut: 'Check and order',
  notReady: 'Take out what cannot be ordered, then go on.',
  goOn: 'Look around further',
  change: 'Change',
  takeOut: 'Take out',
  takeOutOf: ({ title }: { title: string }) => `Take out ${title}`,
}

/** Words of the page after paying. */
export const purchaseSuccess = {
  waiting: { title: 'We wait for the payment', text: 'Nothing is paid yet. This page looks again by itself.' },
  byHand: { title: 'Your orders are placed', text: 'Pay each seller directly, then report it in the order. This page shows when it is confirmed.' },
  paid: { title: 'Paid. Thank you.', text: 'The sellers know, and it is their turn now.' },
  failed: { title: 'This was not paid', text: 'The card was declined, or the time is over. You can try again as long as the order is open.' },
  receipt: 'Receipt',
  ordered: 'What you ordered',
  order: ({ number, seller }: { number: string; seller: string }) => `Order ${number}, from ${seller}`,
  payByCard: 'Pay with the test card',
  pay: ({ seller }: { seller: string }) => `Pay ${seller}`,
  total: 'Total',
  look: 'Look again',
  all: 'All my purchases',
}

/** Words of the page of test cards. */
export const sandboxPage = {
  title: 'Pay with a test card',
  lead: 'This is play money. No card is charged, and no number leaves this hall.',
  due: 'To pay',
  for: ({ reference }: { reference: string }) => `Payment ${reference}`,
  card: 'Card number',
  cardHelp: 'Only the two test cards below work here.',
  pay: ({ amount }: { amount: string }) => `Pay ${amount}`,
  cards: 'The test cards',
  outcomes: { paid: 'is paid', declined: 'is declined' },
  declined: 'This card was declined, and nothing was paid. Try the other one.',
  back: 'Back to the order',
}
