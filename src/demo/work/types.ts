import type { ConnectionStatus } from '#modules/connections/states.ts'
import type { AskedStep } from '#modules/orders/shapes.ts'

/** The two of a connection: who began it, and whose ask or offer it is. */
export type DemoSide = 'first' | 'other'

/** What somebody did in a connection, so many days after it began. */
export type DemoDeed = { readonly after: number; readonly by: DemoSide } & (
  | { readonly say: string }
  | { readonly to: ConnectionStatus; readonly priceCents?: number }
  | { readonly priceCents: number }
  | { readonly order: 'manual' | 'sandbox' }
  | { readonly step: AskedStep; readonly told?: object }
  | { readonly stars: number; readonly words: string }
)

/** Two people who work on something, from the first words to where they stand today. */
export interface DemoConnection {
  readonly first: string
  /** The title of an ask or offer, or a person. */
  readonly about: { readonly ask: string } | { readonly offer: string } | { readonly person: string }
  readonly daysAgo: number
  readonly message: string
  readonly deeds: readonly DemoDeed[]
}

/** What two people wrote to each other. */
export interface DemoTalk {
  readonly between: readonly [string, string]
  readonly daysAgo: number
  /** Hours after the first word, by whom of the two, and what. */
  readonly said: readonly (readonly [hours: number, by: 0 | 1, text: string])[]
}
