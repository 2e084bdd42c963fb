/** Words of the parts that every page is made of. */
export const ui = {
  optional: '(optional)',
  close: 'Close',
  breadcrumb: 'Where you are',
  morePages: 'More of this list',
  nextPage: 'Show more',
  backToFirst: 'Back to the start',
  free: 'Free',
  priceOnRequest: 'Price on request',
  perHour: 'an hour',
  perMonth: 'a month',
  formHasErrors: ({ count }: { count: number }) => (count === 1 ? 'One thing needs another look' : `${count} things need another look`),
  formRefused: 'That did not work',
  theme: 'Colours',
  themeSystem: 'As on this device',
  themeLight: 'Light',
  themeDark: 'Dark',
}
