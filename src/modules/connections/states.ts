import { AppError } from '#platform/errors.ts'

/** What two people come together for. */
export const connectionTypes = ['ask_response', 'offer_inquiry', 'direct'] as const
export type ConnectionType = (typeof connectionTypes)[number]

export const connectionStatuses = ['initiated', 'discussing', 'accepted', 'in_progress', 'completed', 'declined', 'cancelled'] as const
export type ConnectionStatus = (typeof connectionStatuses)[number]

/** Those from which it goes on. */
export const unfinished: readonly ConnectionStatus[] = ['initiated', 'discussing', 'accepted', 'in_progress']

/** Those in which both have said yes. */
export const atIt: readonly ConnectionStatus[] = ['accepted', 'in_progress']

export const sides = ['initiator', 'responder'] as const
export type Side = (typeof sides)[number]

/** Who is helped, and by whom: an ask's owner by who answers it, who asks about an offer by who offers it, in a direct connection neither by the other. */
const helpers: Record<ConnectionType, Side | null> = { ask_response: 'initiator', offer_inquiry: 'responder', direct: null }

export const otherSide = (side: Side): Side => (side === 'initiator' ? 'responder' : 'initiator')

/** The side that helps; null where nobody does. */
export const helperSide = (type: ConnectionType): Side | null => helpers[type]

/** The side that is helped, and pays where something was agreed; null where nobody is. */
export function helpedSide(type: ConnectionType): Side | null {
  const helper = helpers[type]
  return helper && otherSide(helper)
}

type Role = Side | 'helper' | 'helped'

/** One way on, named by where it leads, because that is what `PATCH /connections/:id` asks for. */
interface Way {
  to: ConnectionStatus
  from: readonly ConnectionStatus[]
  /** `helper`, `helped`: where nobody helps, either. */
  by: readonly Role[]
}

/** The life of a connection as one table: calls, buttons and refusals come from it. */
export const ways: readonly Way[] = [
  { to: 'discussing', from: ['initiated'], by: ['responder'] },
  { to: 'accepted', from: ['initiated', 'discussing'], by: ['responder'] },
  { to: 'in_progress', from: ['accepted'], by: ['initiator', 'responder'] },
  { to: 'completed', from: ['in_progress'], by: ['helped'] },
  { to: 'declined', from: ['initiated', 'discussing'], by: ['responder'] },
  { to: 'cancelled', from: ['initiated'], by: ['initiator'] },
  { to: 'cancelled', from: ['discussing', 'accepted', 'in_progress'], by: ['initiator', 'responder'] },
]

/** Whom a connection waits for, and for how many days (★T-17). Where nobody helps: the one who was asked, then the one who asked. */
const waits: Partial<Record<ConnectionStatus, { on: Role; days: number }>> = {
  initiated: { on: 'responder', days: 7 },
  discussing: { on: 'responder', days: 7 },
  accepted: { on: 'helper', days: 7 },
  in_progress: { on: 'helped', days: 14 },
}

/** What decides which ways are open. */
export interface Standing {
  type: ConnectionType
  status: ConnectionStatus
  /** While an order stands, the connection goes where the order goes, and nobody moves it by hand. */
  orderId?: string | null
}

const isMeant = (type: ConnectionType, role: Role, side: Side): boolean => {
  if (role === 'helper' || role === 'helped') return helpers[type] === null || (helpers[type] === side) === (role === 'helper')
  return role === side
}

const isBy = (way: Way, type: ConnectionType, side: Side) => way.by.some((role) => isMeant(type, role, side))

/** The states that this side may take it to now, in the order of the table. */
export const allowedSteps = ({ type, status, orderId = null }: Standing, side: Side): ConnectionStatus[] => (orderId === null ? ways.filter((way) => way.from.includes(status) && isBy(way, type, side)).map(({ to }) => to) : [])

/**
 * Refuses a step that is not in the table: 403 where only the other side takes it from here, or ever; 409 `illegal_transition`
 * naming what is allowed where there is none from here, `follows_order` while an order stands.
 */
export function checkStep(standing: Standing, to: ConnectionStatus, side: Side): void {
  const allowed = allowedSteps(standing, side)
  if (allowed.includes(to)) return
  if (standing.orderId && unfinished.includes(standing.status)) throw new AppError(409, 'follows_order', 'There is an order for this: it goes on there.', { details: { orderId: standing.orderId } })
  const all = ways.filter((way) => way.to === to)
  const isTheirs = all.some((way) => way.from.includes(standing.status))
  if (isTheirs || (all.length > 0 && !all.some((way) => isBy(way, standing.type, side)))) throw new AppError(403, 'forbidden', 'The other side does this.', { details: { allowed } })
  throw new AppError(409, 'illegal_transition', `"${to}" is not possible from "${standing.status}".`, { details: { from: standing.status, to, allowed } })
}

/** Whom it waits for in its state, and for how many days; null when it is over. */
export function waitOf({ type, status }: Standing): { on: Side; days: number } | null {
  const wait = waits[status]
  if (!wait) return null
  const { on, days } = wait
  if (on === 'helper') return { on: helperSide(type) ?? 'responder', days }
  return { on: on === 'helped' ? (helpedSide(type) ?? 'initiator') : on, days }
}

/** What decides about the price. */
export interface Priced extends Standing {
  agreedPriceCents: number | null
  priceBy: Side | null
  priceAgreedAt: Date | null
}

/**
 * Whether this side may name the price now: who helps as long as it is not over, since who pays agrees by paying;
 * and whoever accepts, with accepting. Never where nobody helps.
 */
export function mayPrice({ type, status, orderId = null }: Standing, side: Side, to: ConnectionStatus | undefined): boolean {
  const helper = helperSide(type)
  if (helper === null || orderId !== null || !unfinished.includes(status) || (to !== undefined && !unfinished.includes(to))) return false
  return helper === side || to === 'accepted'
}

/** Whether this side may agree to the price that the other named, by naming the same. */
export const mayAgree = ({ type, status, orderId = null, agreedPriceCents, priceBy, priceAgreedAt }: Priced, side: Side): boolean =>
  helperSide(type) !== null && unfinished.includes(status) && orderId === null && agreedPriceCents !== null && priceAgreedAt === null && priceBy === otherSide(side)

/**
 * Why this side may not order now at the price that stands; null where they may: who pays, once both said yes, at a price
 * that who helps named or agreed to.
 */
export function orderRefusal({ type, status, orderId = null, agreedPriceCents, priceBy, priceAgreedAt }: Priced, side: Side): 'not_yours' | 'no_price' | 'not_agreed' | 'already_ordered' | null {
  const helper = helperSide(type)
  if (helper === null) return 'no_price'
  if (side === helper) return 'not_yours'
  if (orderId !== null) return 'already_ordered'
  if (!agreedPriceCents) return 'no_price'
  return atIt.includes(status) && (priceAgreedAt !== null || priceBy !== otherSide(helper)) ? null : 'not_agreed'
}
