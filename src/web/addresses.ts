/** Kinds of offers that have a list of their own. */
export const offerShelves: Readonly<Record<string, string>> = { course: '/discover/courses', product: '/discover/goods', gig: '/discover/gigs', artwork: '/discover/art' }

/** The addresses that pages link to; routes.ts answers each of them. */
export const addresses = {
  landing: '/',
  home: '/home',
  about: '/about',
  guidelines: '/guidelines',
  help: '/help',
  helpOf: (topic: string) => `/help/${topic}`,
  discover: '/discover',
  discoverOffers: '/discover/offers',
  discoverTools: '/discover/tools',
  discoverPeople: '/discover/people',
  discoverCourses: '/discover/courses',
  discoverGoods: '/discover/goods',
  discoverGigs: '/discover/gigs',
  discoverArt: '/discover/art',
  discoverFor: (q: string | undefined, category: string | undefined) => withParameters('/discover', { q, category }),
  tool: (slug: string) => `/tools/${slug}`,
  signIn: '/sign-in',
  resetPassword: '/reset-password',
  verifyEmail: '/verify-email',
  signInCode: '/sign-in/code',
  signInNew: '/sign-in/new',
  signInWith: (provider: string) => `/sign-in/with/${provider}`,
  signUp: '/sign-up',
  signOut: '/sign-out',
  theme: '/theme',
  settingsProfile: '/settings/profile',
  settingsMarketplace: '/settings/marketplace',
  settingsAccount: '/settings/account',
  settingsSecurity: '/settings/security',
  settingsTwoStep: '/settings/security/two-step',
  settingsNewPasskey: '/settings/security/passkeys/new',
  settingsPasskey: (id: string) => `/settings/security/passkeys/${id}`,
  settingsConnection: (provider: string) => `/settings/security/with/${provider}`,
  settingsPayments: '/settings/payments',
  settingsPrivacy: '/settings/privacy',
  settingsApiKeys: '/settings/api-keys',
  settingsNotifications: '/settings/notifications',
  unread: '/my/unread',
  messages: '/messages',
  thread: (id: string) => `/messages/${id}`,
  writeTo: (handle: string) => `/messages/to/${handle}`,
  messageFile: (threadId: string, fileId: string) => `/messages/${threadId}/files/${fileId}`,
  notifications: '/notifications',
  unreadNotifications: '/notifications?show=unread',
  openNotification: (id: string) => `/notifications/${id}`,
  mailPreview: '/admin/email-preview',
  mailPreviewOf: (name: string) => `/admin/email-preview?mail=${encodeURIComponent(name)}`,
  discoverAsks: '/discover/asks',
  asksOfType: (type: string) => `/discover/asks?type=${type}`,
  asksOfCategory: (slug: string) => `/discover/asks?category=${slug}`,
  myAsks: '/my/asks',
  newAsk: '/my/asks/new',
  newAskFor: (title: string | undefined, category: string | undefined) => withParameters('/my/asks/new', { title, category }),
  editAsk: (id: string) => `/my/asks/${id}/edit`,
  saveAskDraft: '/my/asks/save',
  myOffers: '/my/offers',
  newOffer: '/my/offers/new',
  importOffer: '/my/offers/import',
  newOfferOfType: (type: string, tool?: string | null) => `/my/offers/new?type=${type}${tool ? `&tool=${tool}` : ''}`,
  newOfferWith: (tool: string) => `/my/offers/new?tool=${tool}`,
  newAskWith: (tool: string) => `/my/asks/new?tool=${tool}`,
  editOffer: (id: string) => `/my/offers/${id}/edit`,
  saveDraft: '/my/offers/save',
  previewText: '/my/offers/preview',
  myEarnings: '/my/earnings',
  myMilestones: '/my/earnings/milestones',
  myMovementsFile: '/my/earnings/movements.csv',
  payouts: '/admin/payouts',
  mySaved: '/my/saved',
  savedList: (id: string) => `/my/saved?list=${id}`,
  newList: '/my/saved/new',
  newListFor: ({ kind, thingId, title }: { kind: string; thingId: string; title: string }, back: string) => `/my/saved/new?${new URLSearchParams({ kind, thing: thingId, title, back })}`,
  keepThing: '/my/saved/keep',
  cart: '/cart',
  checkout: '/checkout',
  purchaseSuccess: (checkoutId: string) => `/purchase/success?session_id=${checkoutId}`,
  order: (id: string) => `/orders/${id}`,
  orderFile: (id: string, fileId: string) => `/orders/${id}/files/${fileId}`,
  paySandbox: (paymentId: string) => `/pay/sandbox/${paymentId}`,
  disputes: '/admin/disputes',
  myPurchases: '/my/purchases',
  myOrders: '/my/orders',
  connect: '/connect',
  myConnections: '/my/connections',
  connection: (id: string) => `/connections/${id}`,
  connectWith: (memberId: string) => `/connections/new?person=${memberId}`,
  inquiry: (handle: string) => `/@${handle}/inquiry`,
  myInquiries: '/my/inquiries',
  myInquiry: (id: string) => `/my/inquiries/${id}`,
  connectAboutAsk: (id: string) => `/connections/new?ask=${id}`,
  connectAboutOffer: (id: string) => `/connections/new?offer=${id}`,
  relate: '/my/relations',
  profile: (handle: string) => `/@${handle}`,
  feed: (handle: string) => `/@${handle}.rss`,
  vcard: (handle: string) => `/@${handle}.vcf`,
  qrCode: (handle: string) => `/@${handle}.qr.svg`,
  followers: (handle: string) => `/@${handle}/followers`,
  following: (handle: string) => `/@${handle}/following`,
  reviewsOfPerson: (handle: string) => `/@${handle}/reviews`,
  reviewsOfOffer: (offerUrl: string) => `${offerUrl}/reviews`,
  reviewOrder: (id: string) => `/orders/${id}/review`,
  offer: (handle: string, slug: string) => `/@${handle}/${slug}`,
  offersOfType: (type: string) => offerShelves[type] ?? `/discover/offers?type=${type}`,
  offersOfCategory: (slug: string) => `/discover/offers?category=${slug}`,
} as const

/** An address with what is given of these. */
export function withParameters(address: string, parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((one): one is [string, string] => Boolean(one[1]))
  return given.length === 0 ? address : `${address}?${new URLSearchParams(given)}`
}

/** An address that remembers where to go on to; as it is where that is where people go anyway. */
export function withNext(address: string, next: string | null): string {
  if (!next || next === addresses.home) return address
  return `${address}${address.includes('?') ? '&' : '?'}next=${encodeURIComponent(next)}`
}

/** An address within this hall that is safe to go to after signing in, or the fallback. */
export function sameOriginPath(wanted: string | null | undefined, fallback: string): string {
  if (!wanted?.startsWith('/')) return fallback
  const here = 'http://hall.invalid'
  const url = URL.canParse(wanted, here) ? new URL(wanted, here) : null
  if (url?.origin !== here || url.pathname.startsWith('//')) return fallback
  return url.pathname + url.search + url.hash
}
