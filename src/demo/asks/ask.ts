import type { DemoAsk } from '../types.ts'

type Usual = 'tags' | 'tools' | 'budget' | 'status' | 'openDays'

/** Fills in what most asks have in common: open, for a favour, without an end. */
export function ask(said: Omit<DemoAsk, Usual> & Partial<Pick<DemoAsk, Usual>>): DemoAsk {
  return { tags: [], tools: [], budget: null, status: 'open', openDays: null, ...said }
}

/** What is paid, in minor units of a currency. */
export const between = (least: number, most: number, currency: string) => ({ least, most, currency })
export const upTo = (most: number, currency: string) => ({ least: null, most, currency })
