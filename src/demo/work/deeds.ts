import type { ConnectionStatus } from '#modules/connections/states.ts'
import type { AskedStep } from '#modules/orders/shapes.ts'
import type { DemoDeed, DemoSide } from './types.ts'

// Short words for what people do, so that a connection reads like a story.

export const say = (after: number, by: DemoSide, words: string): DemoDeed => ({ after, by, say: words })
export const move = (after: number, by: DemoSide, to: ConnectionStatus, priceCents?: number): DemoDeed => ({ after, by, to, ...(priceCents !== undefined && { priceCents }) })
export const price = (after: number, by: DemoSide, priceCents: number): DemoDeed => ({ after, by, priceCents })
export const order = (after: number, by: DemoSide, method: 'manual' | 'sandbox' = 'manual'): DemoDeed => ({ after, by, order: method })
export const step = (after: number, by: DemoSide, name: AskedStep, told: object = {}): DemoDeed => ({ after, by, step: name, told })
export const rate = (after: number, by: DemoSide, stars: number, words: string): DemoDeed => ({ after, by, stars, words })
