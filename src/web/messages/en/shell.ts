/** Words of the frame around every page. */
export const shell = {
  hallName: 'Guildhall',
  tagline: 'A hall that belongs to its members',
  skipToContent: 'Skip to the content',
  mainNavigation: 'Main',
  home: 'Guildhall, to the start page',
  menu: 'Menu',
  discover: 'Discover',
  join: 'Join',
  signIn: 'Sign in',
  signOut: 'Sign out',
  accountOf: ({ name }: { name: string }) => `Account of ${name}`,
  myProfile: 'My profile',
  myOffers: 'My offers',
  newOffer: 'New offer',
  settings: 'Settings',
  apiKeys: 'API keys',
  footer: 'Footer',
  footerDiscover: 'Discover',
  footerOffers: 'Offers',
  footerMake: 'Creator tools',
  footerApi: 'API documentation',
  footerAbout: 'About',
  footerStory: 'Our story',
  footerGuidelines: 'Community guidelines',
  footerNote: 'Free software under the MIT licence. This hall is run by its members, on their own machine.',
  loading: 'The page is being fetched',
}

/** What is said once after something was done; a cookie carries only the key. */
export const flashes = {
  signedOut: 'You are signed out. See you soon.',
  welcome: 'Welcome to the hall. Your profile is waiting for its first words.',
  welcomeBack: 'Welcome back.',
  signInOver: 'That took too long, or too many tries. Please begin again.',
  profileSaved: 'Your profile is saved.',
  marketplaceSaved: 'Saved. This is what buyers see of you now.',
  privacySaved: 'Saved. Your privacy is as you want it.',
  apiKeyEnded: 'The key has ended. Nothing opens with it any more.',
  offerPublished: 'Your offer is live. Anyone can find it now.',
  offerSaved: 'Your offer is saved.',
  offerPaused: 'The offer is paused. It is off the lists until you resume it.',
  offerArchived: 'The offer is archived.',
  offerRestored: 'The offer is back among your drafts.',
  offerUndone: 'Undone. The offer is as it was.',
}

export type FlashKey = keyof typeof flashes
