import { compete, type Contestant, median, type Rounds, ratio, typical } from './contest.ts'
import { load, type Writing } from './load.ts'
import type { Community, Stage } from './stage.ts'
import type { Row } from './table.ts'

interface Member {
  id: string
  token: string
}

/** What there is to order, whose it is, and who orders. */
interface Market {
  port: number
  goods: { id: string; seller: Member }[]
  buyers: Member[]
}

const pieces = 1_000_000
const address = { name: 'Ada', line1: 'Canal Street 1', city: 'Bremen', country: 'DE' }
let keys = 0

/** Placing an order, confirming its payment, and many buyers for few pieces. */
export async function orderRows(stage: Stage, community: Community, port: number, rounds: Rounds): Promise<Row[]> {
  const f1 = await stage.start(['bench/floors/f1-orders.ts'], port, { DATABASE_URL: community.databaseUrl })
  const market = await openMarket(community.hall.port)
  const inTurn = () => {
    keys += 1
    const { buyers, goods } = market
    return { buyer: buyers[keys % buyers.length] as Member, good: goods[keys % goods.length] as Market['goods'][number] }
  }
  const floor: Contestant = {
    program: f1,
    work: (seconds) => load({ port: f1.port, next: () => floorOrder(inTurn()) }, seconds),
  }
  const placing: Contestant = {
    program: community.hall,
    work: (seconds) => load({ port: market.port, next: () => placeBy(inTurn().buyer, inTurn().good.id) }, seconds),
  }
  const perRound = rounds.seconds * 150
  const submitted = await submitOrders(market, (rounds.count + 1) * perRound)
  const confirming: Contestant = {
    program: community.hall,
    work: () => {
      const some = submitted.splice(0, perRound)
      return load({ port: market.port, next: () => some.shift() }, 120)
    },
  }
  const speeds = await compete({ floor, placing, confirming }, rounds)
  const row = (name: string, who: 'placing' | 'confirming', bar: number): Row => ({
    name, floor: typical(speeds.floor), hall: typical(speeds[who]), verdicts: [{ what: 'throughput of F1', value: ratio(speeds[who], speeds.floor, 'perSecond'), bar, atLeast: true }],
  })
  return [row('API: place an order', 'placing', 0.25), row('API: confirm its payment', 'confirming', 0.2), await rushRow(market, rounds.count)]
}

const floorOrder = ({ buyer, good }: { buyer: Member; good: Market['goods'][number] }): Writing => ({ method: 'POST', path: '/orders', headers: {}, body: { offerId: good.id, buyerId: buyer.id, sellerId: good.seller.id } })

function placeBy(buyer: Member, offerId: string): Writing {
  keys += 1
  return { method: 'POST', path: '/api/v1/orders', headers: { authorization: `Bearer ${buyer.token}`, 'idempotency-key': `bench-${keys}` }, body: { items: [{ offerId }], paymentMethod: 'manual', shippingAddress: address } }
}

async function send(port: number, { method, path, headers, body }: Writing): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

async function must(port: number, writing: Writing): Promise<Record<string, unknown>> {
  const { status, body } = await send(port, writing)
  if (status >= 300) throw new Error(`${writing.method} ${writing.path} answered ${status}: ${JSON.stringify(body)}`)
  return body
}

async function join(port: number, handle: string): Promise<Member> {
  const { user, token } = await must(port, { method: 'POST', path: '/api/v1/auth/register', headers: {}, body: { email: `${handle}@bench.example`, handle, password: 'a long evening by the fire' } })
  return { id: (user as { id: string }).id, token: String(token) }
}

const offerBy = async (port: number, seller: Member, title: string, stock: number): Promise<string> =>
  String((await must(port, { method: 'POST', path: '/api/v1/offers', headers: { authorization: `Bearer ${seller.token}` }, body: { type: 'product', title, description: 'For sale.', status: 'active', pricing: { type: 'one_time', priceCents: 1_250 }, product: { stock } } })).id)

/** Ten sellers with twenty goods each, and two hundred buyers. */
async function openMarket(port: number): Promise<Market> {
  const sellers = await atATime(Array.from({ length: 10 }, (_, at) => at), (at) => join(port, `bench-seller-${at}`))
  const goods = await atATime(Array.from({ length: 200 }, (_, at) => at), async (at) => {
    const seller = sellers[at % sellers.length] as Member
    return { id: await offerBy(port, seller, `Cup ${at}`, pieces), seller }
  })
  return { port, goods, buyers: await atATime(Array.from({ length: 200 }, (_, at) => at), (at) => join(port, `bench-buyer-${at}`)) }
}

/** Orders that were placed and reported as paid: what a seller's confirmation needs; answered as those calls. */
async function submitOrders({ port, goods, buyers }: Market, count: number): Promise<Writing[]> {
  return atATime(Array.from({ length: count }, (_, at) => at), async (at) => {
    const [buyer, good] = [buyers[at % buyers.length] as Member, goods[at % goods.length] as Market['goods'][number]]
    const { id } = await must(port, placeBy(buyer, good.id))
    const path = `/api/v1/orders/${String(id)}`
    await must(port, { method: 'PATCH', path: `${path}/submit-payment`, headers: { authorization: `Bearer ${buyer.token}` }, body: { reference: `TX ${at}`, payerName: 'Ada', amountCents: 1_250 } })
    return { method: 'PATCH' as const, path: `${path}/confirm-payment`, headers: { authorization: `Bearer ${good.seller.token}`, 'idempotency-key': `bench-confirm-${at}` }, body: {} }
  })
}

/** Two hundred ask at once for one of fifty. The first round only opens connections. */
async function rushRow({ port, goods, buyers }: Market, rounds: number): Promise<Row> {
  const seconds: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const offerId = await offerBy(port, (goods[0] as Market['goods'][number]).seller, `Rare ${round}`, 50)
    const began = performance.now()
    const answers = await Promise.all(buyers.map((buyer) => send(port, placeBy(buyer, offerId))))
    if (round > 0) seconds.push((performance.now() - began) / 1_000)
    const [sold, refused] = [answers.filter(({ status }) => status === 201).length, answers.filter(({ status, body }) => status === 409 && body.code === 'out_of_stock').length]
    if (sold !== 50 || refused !== 150) throw new Error(`of 50 pieces ${sold} were sold, and ${refused} of 200 buyers refused clearly`)
  }
  return { name: '200 buyers at once, 50 in stock: 50 sold, 150 refused', verdicts: [{ what: 'until the last answer', value: median(seconds), bar: 1, atLeast: false, unit: ' s' }] }
}

/** Does something for each, sixteen at a time, in the order of the answers. */
async function atATime<Item, Result>(items: readonly Item[], run: (item: Item) => Promise<Result>): Promise<Result[]> {
  const waiting = [...items]
  const done: Result[] = []
  await Promise.all(Array.from({ length: 16 }, async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) done.push(await run(item))
  }))
  return done
}
