import { setTimeout as wait } from 'node:timers/promises'
import { address } from './orders.ts'

/** What a client was told about one order, and only what it was told. */
export interface Acknowledged {
  /** The order's note: what the client knows it by, whatever became of the answer. */
  note: string
  offerId: string
  id?: string
  paid?: boolean
  done?: boolean
}

interface Member {
  id: string
  token: string
}

interface Answer {
  status: number
  body: { id?: string; code?: string; payment?: { id?: string }; user?: { id: string }; token?: string }
}

/** The hall that clients talk to; another one after each restart. */
export interface Where {
  url: string
}

/** One call as a client makes it: undefined where no answer came. */
async function call({ url }: Where, method: string, path: string, body: object, headers: Record<string, string> = {}): Promise<Answer | undefined> {
  try {
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body), signal: AbortSignal.timeout(20_000) })
    return { status: answer.status, body: (await answer.json()) as Answer['body'] }
  } catch {
    return undefined
  }
}

/** Calls until somebody answers, always with the same key, as a careful client does. Throws for a refusal. */
async function insist(where: Where, member: Member, method: string, path: string, body: object, key: string): Promise<Answer> {
  for (;;) {
    const answer = await call(where, method, path, body, { authorization: `Bearer ${member.token}`, 'idempotency-key': key })
    if (answer && answer.status < 300) return answer
    if (answer && answer.status < 500) throw new Error(`${method} ${path} answered ${answer.status} ${JSON.stringify(answer.body)}`)
    await wait(40)
  }
}

async function join(where: Where, handle: string): Promise<Member> {
  const answer = await call(where, 'POST', '/auth/register', { email: `${handle}@example.org`, handle, password: 'three tulips and a lamp' })
  if (!answer?.body.user || !answer.body.token) throw new Error(`${handle} could not join: ${JSON.stringify(answer)}`)
  return { id: answer.body.user.id, token: answer.body.token }
}

/** Buyers who order and pay without a pause until they are told to stop; what they were told of is in `told`. */
export async function startOrderLoad(where: Where, { buyers, stock }: { buyers: number; stock: number }): Promise<{ told: Acknowledged[]; sold: string; stop(): Promise<void> }> {
  const seller = await join(where, 'seller')
  const offer = async (fields: { type: string } & Record<string, unknown>) => String((await insist(where, seller, 'POST', '/offers', { description: 'Good.', status: 'active', pricing: { type: 'one_time', priceCents: 1_250 }, ...fields }, `offer-${fields.type}`)).body.id)
  const cup = await offer({ type: 'product', title: 'A cup', product: { stock } })
  const gig = await offer({ type: 'gig', title: 'A logo', gig: { deliveryDays: 3 } })
  const crowd = await Promise.all(Array.from({ length: buyers }, (_, at) => join(where, `buyer-${at}`)))
  const told: Acknowledged[] = []
  let isOver = false
  const buy = async (buyer: Member, at: number): Promise<void> => {
    for (let time = 0; !isOver; time += 1) {
      const isCup = time % 3 !== 0
      const one: Acknowledged = { note: `${at}-${time}`, offerId: isCup ? cup : gig }
      told.push(one)
      const body = { items: [{ offerId: one.offerId }], paymentMethod: isCup ? 'sandbox' : 'manual', ...(isCup && { shippingAddress: address }), note: one.note }
      // Every fifth time somebody asks once and never again: what became of it they do not know.
      if (time % 5 === 4) {
        await call(where, 'POST', '/orders', body, { authorization: `Bearer ${buyer.token}`, 'idempotency-key': one.note }).then((answer) => answer?.status === 201 && (one.id = String(answer.body.id)))
        continue
      }
      const placed = await insist(where, buyer, 'POST', '/orders', body, one.note)
      one.id = String(placed.body.id)
      if (isCup) {
        await insist(where, buyer, 'POST', `/payments/${String(placed.body.payment?.id)}/sandbox`, { card: '4242424242424242' }, `${one.note}-pay`)
        one.paid = true
      } else {
        const step = (who: Member, name: string, said: object) => insist(where, who, 'PATCH', `/orders/${String(one.id)}/${name}`, said, `${one.note}-${name}`)
        await step(buyer, 'submit-payment', { reference: `TX ${one.note}`, payerName: 'A buyer', amountCents: 1_250 })
        await step(seller, 'confirm-payment', {})
        one.paid = true
        await step(seller, 'submit-work', { message: 'Here it is.' })
        await step(buyer, 'approve', {})
        one.done = true
      }
    }
  }
  const work = Promise.all(crowd.map(buy))
  work.catch(() => (isOver = true)) // told of when it is stopped
  return {
    told,
    sold: cup,
    stop: async () => {
      isOver = true
      await work
    },
  }
}
