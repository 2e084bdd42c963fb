/** The links that lead from a place to the page of the help about it, by the page's slug. */
export const helpLinks = {
  joining: 'Help with signing in',
  profile: 'About profiles',
  offers: 'How offers work',
  asks: 'How asks work',
  finding: 'How searching works',
  saving: 'How saving works',
  notifications: 'About notifications',
  privacy: 'About privacy and blocking',
  security: 'How to keep an account safe',
  api: 'About API keys',
}
