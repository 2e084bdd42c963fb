/** The tabs over all that there is to discover. */
export const discoverTabs = {
  tabs: 'What there is to discover',
  offers: 'Offers',
  asks: 'Asks',
  people: 'People',
  tools: 'Tools',
}

/** What a search says of itself. */
export const searchWords = {
  showingFor: 'Showing results for',
  searchInstead: ({ query }: { query: string }) => `Search instead for “${query}”`,
}
