/** The tabs over all that there is to discover. */
export const discoverTabs = {
  tabs: 'What there is to discover',
  offers: 'Offers',
  asks: 'Asks',
  people: 'People',
  tools: 'Tools',
}
