import type { Ask } from '#modules/asks/shapes.ts'
import { plainText } from '#platform/plain-text.ts'
import { excerptAround, markedParts } from '#platform/search/marked-parts.ts'
import type { CardAsk } from './ask-card.tsx'

/** What a list sends of an ask: no more than its card shows. */
export function leanAsk({ id, url, type, title, description, status, archivedAt, isPaid, budgetMinCents, budgetMaxCents, currency, createdAt, tags, tools, owner }: Ask): CardAsk {
  const { id: ownerId, displayName, avatarUrl } = owner
  return { id, url, type, title, status, archivedAt, isPaid, budgetMinCents, budgetMaxCents, currency, createdAt, summary: plainText(description, 160), words: [...new Set([...tools, ...tags])], owner: { id: ownerId, displayName, avatarUrl } }
}

/** The same of one that was looked for: of its text the part with these words, where they stand in it. */
export function leanFoundAsk(ask: Ask, marks: readonly string[] | undefined): CardAsk {
  const lean = leanAsk(ask)
  if (!marks) return lean
  const summary = excerptAround(plainText(ask.description, 4_000), marks, 150) ?? lean.summary
  return { ...lean, summary, found: { title: markedParts(ask.title, marks), summary: markedParts(summary, marks) } }
}
