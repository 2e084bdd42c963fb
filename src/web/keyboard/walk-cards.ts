/** The links of the page's cards, in their order, those that can be seen. */
const cardLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('#main a.card-link')].filter((link) => link.getClientRects().length > 0)

/** Takes the focus to the next card, or the one before; false where there is none. */
export function walkCards(step: 1 | -1): boolean {
  const links = cardLinks()
  const at = links.findIndex((link) => link === document.activeElement)
  const next = links[at < 0 ? (step === 1 ? 0 : -1) : at + step]
  if (!next) return false
  next.focus({ preventScroll: true })
  next.closest('article')?.scrollIntoView({ block: 'nearest' })
  return true
}

/** Whether the focus is on a card. */
export const isOnCard = (): boolean => document.activeElement?.matches('a.card-link') ?? false
