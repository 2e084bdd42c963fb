import { index, type RouteConfig, route } from '@react-router/dev/routes'

/** Every address of the hall's pages. */
export default [
  index('home/landing-route.tsx'),
  route('home', 'my-home/home-route.tsx'),
  route('about', 'home/about-route.tsx'),
  route('help', 'help/help-route.tsx'),
  route('help/:topic', 'help/topic-route.tsx'),
  route('guidelines', 'home/guidelines-route.tsx'),

  route('sign-in', 'people/sign-in-route.tsx'),
  route('reset-password', 'people/links/reset-password-route.tsx'),
  route('verify-email', 'people/links/verify-email-route.tsx'),
  route('sign-in/code', 'people/sign-in/code-route.tsx'),
  route('sign-in/new', 'people/sign-in/newcomer-route.tsx'),
  route('sign-in/with/:provider', 'people/sign-in/with-route.tsx'),
  route('sign-in/with/:provider/return', 'people/sign-in/return-route.tsx'),
  route('sign-up', 'people/sign-up-route.tsx'),
  route('sign-out', 'people/sign-out-route.ts'),
  route('settings/account', 'people/settings/account/account-settings-route.tsx'),
  route('settings/profile', 'people/settings/profile-settings-route.tsx'),
  route('settings/marketplace', 'people/settings/marketplace-settings-route.tsx'),
  route('settings/security', 'people/security/security-route.tsx'),
  route('settings/security/two-step', 'people/security/two-step-route.tsx'),
  route('settings/security/passkeys/new', 'people/security/new-passkey-route.tsx'),
  route('settings/security/passkeys/:id', 'people/security/passkey-route.tsx'),
  route('settings/security/with/:provider', 'people/security/connection-route.tsx'),
  route('settings/notifications', 'notifications/notification-settings-route.tsx'),
  route('settings/privacy', 'people/settings/privacy-settings-route.tsx'),
  route('settings/api-keys', 'people/settings/api-keys/api-keys-route.tsx'),
  ...['login', 'register', 'settings', 'dashboard', 'dashboard/settings/marketplace', 'dashboard/api-keys'].map((path) => route(path, 'people/old-habits-route.ts', { id: `old/${path}` })),

  route('notifications', 'notifications/notifications-route.tsx'),
  route('notifications/:id', 'notifications/open-notice-route.ts'),
  route('unsubscribe/:token', 'notifications/unsubscribe-route.tsx'),

  route('discover', 'discover/discover-route.tsx'),
  route('discover/offers', 'offers/discover/discover-offers-route.tsx'),
  ...['courses', 'goods', 'gigs', 'art'].map((shelf) => route(`discover/${shelf}`, 'offers/discover/discover-offers-route.tsx', { id: `discover/${shelf}` })),
  route('discover/people', 'people/discover/discover-people-route.tsx'),
  route('discover/tools', 'tools/tools-route.tsx'),
  route('tools/:slug', 'tools/tool-route.tsx'),
  route('discover/asks', 'asks/discover/discover-asks-route.tsx'),

  route('my/offers', 'offers/mine/my-offers-route.tsx'),
  // `/my/offers/new` and `/my/offers/:id/edit` are one page, so that a first draft gets its address while one is typing.
  route('my/offers/:id/edit?', 'offers/editor/editor-route.tsx'),
  route('my/offers/import', 'offers/editor/import-route.tsx'),
  route('my/offers/save', 'offers/editor/save-draft-route.ts'),
  route('my/offers/preview', 'offers/editor/preview-route.ts'),

  route('admin/email-preview', 'mail-preview/mail-preview-route.tsx'),
  route('my/asks', 'asks/mine/my-asks-route.tsx'),
  // One page for `/my/asks/new` and `/my/asks/:id/edit`.
  route('my/asks/:id/edit?', 'asks/editor/ask-editor-route.tsx'),
  route('my/asks/save', 'asks/editor/save-draft-route.ts'),

  route('my/saved', 'favourites/my-saved-route.tsx'),
  route('my/saved/new', 'favourites/new-list-route.tsx'),
  route('my/saved/keep', 'favourites/keep-route.ts'),
  route('lists/:token', 'favourites/shared-list-route.tsx'),

  route('checkout', 'orders/checkout/checkout-route.tsx'),
  route('orders/:id', 'orders/page/order-route.tsx'),
  route('orders/:id/review', 'reviews/review-order-route.tsx'),
  route('orders/:id/files/:fileId', 'orders/page/order-file-route.ts'),
  route('pay/sandbox/:paymentId', 'orders/sandbox/sandbox-route.tsx'),
  route('my/purchases', 'orders/mine/my-purchases-route.tsx'),
  route('my/orders', 'orders/mine/my-orders-route.tsx'),

  route('theme', 'theme/theme-route.ts'),
  route('dev/outbox', 'outbox/outbox-route.tsx'),
  route('dev/outbox/:id', 'outbox/mail-route.tsx'),
  route('dev/ui', 'gallery/gallery-route.tsx'),
  // One segment that begins with @; React Router cannot match a part of a segment, so the pages look for it.
  route('my/relations', 'people/relate/relate-route.ts'),
  route(':handle', 'people/profile/profile-route.tsx'),
  route(':handle.vcf', 'people/share/vcard-route.ts'),
  route(':handle.rss', 'people/share/feed-route.ts'),
  route(':handle.qr.svg', 'people/share/qr-code-route.ts'),
  ...['followers', 'following'].map((list) => route(`:handle/${list}`, 'people/relate/related-people-route.tsx', { id: `people/${list}` })),
  route(':handle/reviews', 'reviews/person-reviews-route.tsx'),
  route(':handle/:slug/reviews', 'reviews/offer-reviews-route.tsx'),
  route(':handle/:slug', 'offers/page/offer-route.tsx'),
  route(':handle/asks/:slug', 'asks/page/ask-route.tsx'),

  route('*', 'errors/not-found-route.ts'),
] satisfies RouteConfig
