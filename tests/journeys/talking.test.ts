import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hydrated, testBrowser } from '#kit/browser.ts'
import { checkPage, looks } from '#kit/check-page.ts'
import { type Guest, newGuest } from '#kit/people.ts'

const browser = testBrowser()

const field = (page: Page) => page.getByRole('textbox', { name: 'Message' })
async function say(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await field(page).press('Control+Enter')
}
/** Opens what can be done with the message that says so, and chooses. */
async function choose(page: Page, text: string, what: 'Answer' | 'Change' | 'Delete'): Promise<void> {
  const message = page.locator('li', { has: page.getByText(text, { exact: true }) }).last()
  await message.locator('summary').click()
  await message.getByRole('link', { name: what, exact: true }).click()
}
const said = (page: Page, text: string) => page.getByRole('region', { name: 'What was said' }).getByText(text, { exact: true })

async function threadOf(one: Guest, other: Guest, content = 'Hello from the beginning'): Promise<string> {
  const { id } = await other.call('GET', `/profiles/${other.handle}`) as { id: string }
  const { threadId } = await one.call('POST', '/messages', { receiverId: id, content }) as { threadId: string }
  return `/messages/${threadId}`
}

test.each([360, 1440])('two people talk live, by keyboard, in two tabs each (%i px)', async (width) => {
  const [ann, ben] = [await newGuest('ann'), await newGuest('ben')]
  const at = await threadOf(ann, ben)
  const [a, b] = [await browser.open(at, { width, storageState: ann.storageState }), await browser.open('/messages', { width, storageState: ben.storageState })]
  await b.getByRole('main').getByText('1 unread').waitFor({ state: 'attached' })
  await b.getByRole('main').getByRole('link', { name: 'ann' }).first().click()
  await said(b, 'Hello from the beginning').waitFor()
  await a.getByText('Read', { exact: true }).waitFor()
  const second = await b.context().newPage()
  await second.goto(at)
  for (const page of [a, b]) await hydrated(field(page))
  await a.getByText('Here now').waitFor()
  await say(a, 'Can you see this?')
  for (const page of [a, b]) await said(page, 'Can you see this?').waitFor()
  await field(b).pressSequentially('Yes, and')
  await a.getByText(/is writing …/).waitFor()
  await say(b, 'Yes, **at once**')
  await a.locator('main strong', { hasText: 'at once' }).waitFor()
  await choose(b, 'Can you see this?', 'Answer')
  await b.getByText('In answer to').first().waitFor()
  await say(b, 'This one, I mean')
  await a.getByText('In answer to').waitFor({ state: 'attached' })
  await b.waitForURL(`**${at}`)
  await choose(a, 'Can you see this?', 'Change')
  await expect.poll(() => field(a).inputValue()).toBe('Can you see this?')
  await field(a).fill('Can you see all this?')
  await a.getByRole('button', { name: 'Save', exact: true }).click()
  await said(b, 'Can you see all this?').waitFor()
  // Who does not look has not seen it yet; when they look, it is there.
  await second.bringToFront()
  await said(second, 'Yes, at once').waitFor()
  expect(await field(b).inputValue()).toBe('')
})

test('without JavaScript one reads, writes, sends a file and answers', async () => {
  const [ann, ben] = [await newGuest('nora'), await newGuest('otto')]
  const page = await browser.open(`/messages/to/${ben.handle}`, { width: 360, storageState: ann.storageState, javaScriptEnabled: false })
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Write something.').first().waitFor()
  await field(page).fill('A plan for you')
  await page.locator('input[type=file]').setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('first this, then that') })
  await page.getByRole('button', { name: 'Send' }).click()
  await said(page, 'A plan for you').waitFor()
  const reader = await browser.open('/messages', { storageState: ben.storageState, javaScriptEnabled: false })
  await reader.getByRole('main').getByRole('link', { name: 'nora' }).first().click()
  const file = reader.waitForEvent('download')
  await reader.getByRole('link', { name: 'plan.txt' }).click()
  expect((await file).suggestedFilename()).toBe('plan.txt')
  await choose(reader, 'A plan for you', 'Answer')
  await field(reader).fill('Then I do that')
  await reader.getByRole('button', { name: 'Send' }).click()
  await reader.getByText('In answer to').waitFor({ state: 'attached' })
  await page.reload()
  await choose(page, 'A plan for you', 'Change')
  await field(page).fill('')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('You change your message.').waitFor()
  await field(page).fill('A better plan for you')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await said(page, 'A better plan for you').waitFor()
  await choose(page, 'A better plan for you', 'Delete')
  await page.getByText('Delete this message for everybody?').waitFor()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await said(page, 'This message was deleted.').waitFor()
  expect(await page.getByText('A better plan for you').count()).toBe(0)
})

test('what is written while the line is down waits, and arrives once', async () => {
  const [ann, ben] = [await newGuest('ida'), await newGuest('kai')]
  const at = await threadOf(ann, ben)
  const page = await browser.open('/messages', { storageState: ann.storageState })
  const lines: { close(): Promise<void> }[] = []
  let isDown = false
  await page.routeWebSocket('**/ws', (line) => {
    lines.push(line)
    if (isDown) return void line.close({ code: 1012 })
    line.connectToServer()
  })
  await page.goto(at)
  await hydrated(field(page))
  // Only a line that is there can be cut.
  await browser.open(at, { storageState: ben.storageState })
  await page.getByText('Here now').waitFor()
  isDown = true
  await page.context().setOffline(true)
  for (const line of lines) await line.close().catch(() => {})
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)))
  for (const text of ['one', 'two', 'three']) await say(page, text)
  await expect.poll(() => page.getByText('Sending …').count()).toBe(3)
  isDown = false
  await page.context().setOffline(false)
  for (const text of ['one', 'two', 'three']) await said(page, text).waitFor()
  expect(await page.getByText('Sending …').count()).toBe(0)
  const { items } = await ben.call('GET', `/threads${at.slice('/messages'.length)}/messages`) as { items: { content: string }[] }
  expect(items.map(({ content }) => content)).toEqual(['three', 'two', 'one', 'Hello from the beginning'])
})

test('inbox, conversation and first message fit and are accessible in every look', async () => {
  const [ann, ben, cleo] = [await newGuest('mia'), await newGuest('leo'), await newGuest('cleo')]
  const at = await threadOf(ann, ben, 'A longer thought, with a list:\n\n- one\n- two\n\nand https://a-very-long-address.example/that/does/not/end/anywhere/soon/or/ever/at/all')
  await threadOf(cleo, ann, 'Hi there')
  for (const { colorScheme, width, height } of looks) {
    const page = await browser.open('/messages', { width, height, colorScheme, storageState: ann.storageState })
    for (const path of ['/messages', '/messages?q=nobody', at, `/messages/to/${cleo.handle}`]) {
      await page.goto(path)
      await checkPage(page, path, { again: colorScheme === 'dark' })
    }
  }
}, 120_000)

test('the keys that send are named to whoever has a mouse and so a keyboard, not on a phone', async () => {
  const [ann, ben] = [await newGuest('ann'), await newGuest('ben')]
  const at = await threadOf(ann, ben)
  for (const hasTouch of [false, true]) {
    const page = await browser.open(at, { width: 360, hasTouch, isMobile: hasTouch, storageState: ann.storageState })
    await page.getByText('lists and links work.').waitFor()
    expect(await page.getByText('Ctrl and Enter sends it.').isVisible()).toBe(!hasTouch)
  }
})
