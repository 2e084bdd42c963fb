import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { hydrated, testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { type Guest, newGuest } from '#kit/people.ts'

const browser = testBrowser()

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const field = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true })
const said = (page: Page, text: string) => page.getByRole('region', { name: 'What was said' }).getByText(text, { exact: true })
async function say(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await field(page).press('Control+Enter')
}
async function unfold(page: Page, title: string): Promise<void> {
  await page.locator('summary', { hasText: title }).click()
}

/** A page whose line to the hall can be cut and mended. */
async function withLine(path: string, options: Parameters<typeof browser.open>[1]) {
  const page = await browser.open('/about', options)
  const lines: { close(options?: { code?: number }): Promise<void> }[] = []
  let isDown = false
  await page.routeWebSocket('**/ws', (line) => {
    lines.push(line)
    if (isDown) return void line.close({ code: 1012 })
    line.connectToServer()
  })
  await page.goto(path)
  await expect.poll(() => lines.length).toBeGreaterThan(0)
  return {
    page,
    async cut() {
      isDown = true
      await page.context().setOffline(true)
      for (const line of lines) await line.close().catch(() => {})
    },
    async mend() {
      isDown = false
      await page.context().setOffline(false)
    },
  }
}

const noticesOf = async (guest: Guest) => {
  const { items } = (await guest.call('GET', '/notifications?limit=50')) as { items: { kind: string; title: string }[] }
  return items.map(({ kind, title }) => `${kind}: ${title}`).toSorted()
}
const mailsTo = async (guest: Guest) => {
  const [page = ''] = (await (await fetch(`${inject('hallUrl')}/dev/outbox`)).text()).split('</table>')
  const rows = page.split('<tr').filter((row) => row.includes(`${guest.handle}@example.org`))
  return rows.map((row) => /class="link">([^<]*)/.exec(row)?.[1]?.replaceAll('&#x27;', '’') ?? '')
}

test('two people meet over an ask and talk live, agree on a price, order, pay, finish and rate; each hears of everything once (1440 and 360 px)', async () => {
  const [ann, ben] = [await newGuest('ann'), await newGuest('ben')]
  const { id: askId, url } = (await ann.call('POST', '/asks', { type: 'hire', title: 'Labels for forty jars', description: 'Plum, mostly.' })) as { id: string; url: string }
  const a = await browser.open('/home', { storageState: ann.storageState })
  const bell = a.getByRole('link', { name: /^Notifications/ })
  const silent = await bell.textContent()

  const line = await withLine(url, { width: 360, height: 740, storageState: ben.storageState })
  const b = line.page
  await b.getByRole('link', { name: 'Offer help' }).click()
  await b.getByLabel('Your first words').fill('I print labels. May I see a plum?')
  await press(b, 'Send')
  await b.waitForURL(/\/connections\/[0-9a-f-]{36}$/)
  const at = new URL(b.url()).pathname

  // The bell rings where nobody touched the page.
  await expect.poll(() => bell.textContent(), { timeout: 10_000 }).not.toBe(silent)
  await a.goto('/connect')
  await a.getByRole('main').getByRole('link', { name: ben.handle }).first().click()
  await a.waitForURL(`**${at}`)
  const { threadId } = (await ann.call('GET', at)) as { threadId: string }
  const [a2, b2] = [await a.context().newPage(), await b.context().newPage()]
  for (const second of [a2, b2]) await second.goto(`/messages/${threadId}`)
  for (const page of [a, a2, b, b2]) await hydrated(field(page))

  await say(b2, 'Are they round?')
  await said(a2, 'Are they round?').waitFor()
  await a.bringToFront()
  await said(a, 'Are they round?').waitFor()
  await say(a, 'Round, with a **flat** side')
  for (const page of [b2, b, a2]) {
    await page.bringToFront()
    await said(page, 'Round, with a flat side').waitFor()
  }
  await b.bringToFront()

  // While one is away both go on writing; nothing is lost, nothing comes twice.
  await line.cut()
  await say(b, 'one')
  await say(b, 'two')
  await expect.poll(() => b.getByText('Sending …').count()).toBe(2)
  await a.bringToFront()
  await say(a, 'three')
  await said(a2, 'three').waitFor({ state: 'attached' }).catch(() => undefined)
  await line.mend()
  await b.bringToFront()
  for (const text of ['one', 'two', 'three']) await said(b, text).waitFor()
  await a.bringToFront()
  for (const text of ['one', 'two', 'three']) await said(a, text).waitFor()
  const { items } = (await ann.call('GET', `/threads/${threadId}/messages`)) as { items: { content: string }[] }
  expect(items.map(({ content }) => content).filter((content) => /^(one|two|three)$/.test(content)).toSorted()).toEqual(['one', 'three', 'two'])

  // One names a price; the other sees it at once, says yes, and makes the order.
  await b.bringToFront()
  await unfold(b, 'Name the price')
  await b.getByLabel(/^Agreed price/).fill('40')
  await press(b, 'Name it')
  await says(b, 'You ask for $40.')
  await a.bringToFront()
  await says(a, `${ben.handle} asks for $40.`)
  await press(a, 'Say yes')
  await a.getByRole('button', { name: 'Make the order' }).waitFor()
  await checkPage(a, 'an agreed price')
  await a.getByRole('radio', { name: /With a test card/ }).check()
  await press(a, 'Make the order')
  await a.waitForURL('**/pay/sandbox/*')
  await a.getByLabel('Card number').fill('4242 4242 4242 4242')
  await press(a, 'Pay $40')
  await a.waitForURL('**/purchase/success?*')

  // The other side's page goes along by itself, and leads to the order.
  await b.bringToFront()
  await says(b, 'You agreed on $40.')
  await says(b, /You are at it together/)
  await checkPage(b, 'a connection that follows its order')
  await b.getByRole('link', { name: /^To order/ }).click()
  await b.waitForURL(/\/orders\//)
  const order = new URL(b.url()).pathname
  await says(b, 'Came from')
  await said(b, 'two').waitFor()
  await a.goto(order)
  await hydrated(field(a))
  await press(b, 'Begin with the work')
  await says(b, 'You are working on it.')
  await a.bringToFront()
  await says(a, `${ben.handle} is working on it.`)
  await b.bringToFront()
  await b.getByLabel('Message').first().fill('Forty labels, and one for you.')
  await press(b, 'Hand it in')
  await says(b, 'You handed it in.')
  await a.bringToFront()
  await says(a, `${ben.handle} has handed it in.`)
  await press(a, 'Take it')
  await a.getByRole('heading', { name: `How was it with ${ben.handle}?` }).waitFor()
  await b.bringToFront()
  await b.getByRole('heading', { name: `How was it with ${ann.handle}?` }).waitFor()
  for (const [page, words] of [[a, 'Forty straight labels.'], [b, 'Good plums.']] as const) {
    await page.goto(at)
    await page.getByText('Excellent').click()
    await page.getByLabel('What should others know?').fill(words)
    await press(page, 'Publish the review')
    await says(page, 'Thank you. Your review is published.')
  }
  await a.goto(url)
  await says(a, 'Solved')
  expect(((await ann.call('GET', `/asks/${askId}`)) as { status: string }).status).toBe('fulfilled')
  const { counts } = (await ann.call('GET', `/profiles/${ben.handle}`)) as { counts: { helped: number } }
  expect(counts.helped).toBe(1)

  const about = '“Labels for forty jars”'
  const told = { ann: [`askResponse: ${ben.handle} answers ${about}`, `orderStep: ${ben.handle} handed in ${about}`, `orderStep: ${ben.handle} has begun with ${about}`], ben: [`accepted: ${ann.handle} said yes: ${about}`, `completed: ${ann.handle} says it is done: ${about}`, `orderStep: ${ann.handle} ordered ${about}`, `orderStep: ${ann.handle} took your work on ${about}`, `paymentProof: ${about} is paid`] }
  const ofWork = (all: string[]) => all.filter((one) => one.includes(about) && !one.includes('payment for'))
  await expect.poll(async () => [ofWork(await noticesOf(ann)), ofWork(await noticesOf(ben))], { timeout: 15_000 }).toEqual([told.ann, told.ben])
  for (const guest of [ann, ben]) {
    // A notice is a mail, each once; the worker writes them after the notices. Who joined has had others before.
    const wanted = ofWork((await noticesOf(guest)).map((notice) => notice.replace(/^\w+: /, ''))).toSorted()
    await expect.poll(async () => ofWork(await mailsTo(guest)).toSorted(), { timeout: 15_000 }).toEqual(wanted)
    const mails = (await mailsTo(guest)).filter((subject) => !subject.startsWith('Welcome'))
    expect(new Set(mails).size, mails.join('\n')).toBe(mails.length)
  }
}, 120_000)
