import { z } from 'zod'
import { line } from '#platform/text.ts'

/** The query part of `GET /search/suggest`: what is typed so far. */
export const SuggestQuery = z.object({ q: line(300, 1) })

/** Something that may be meant by what is typed so far, and where it is. */
export const SuggestionShape = z.object({ kind: z.enum(['category', 'tool', 'person', 'offer', 'ask']), id: z.string(), title: z.string(), url: z.string() })
export type Suggestion = z.output<typeof SuggestionShape>
