import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { newGuest } from '#kit/people.ts'

const browser = testBrowser()
const phone = { width: 360, height: 740 }

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('somebody answers an ask by phone without scripts; both talk, agree on a price, finish, and say how it was', async () => {
  const [asker, helper] = [await newGuest('asker'), await newGuest('helper')]
  const { id: askId, url } = await asker.call('POST', '/asks', { type: 'advice', title: 'Which wool for a first jumper', description: 'It should be warm, and forgive mistakes.' })
  const small = await browser.open(String(url), { ...phone, javaScriptEnabled: false, storageState: helper.storageState })
  // The checker is a script itself.
  const checked = await browser.open(String(url), { ...phone, storageState: helper.storageState })
  const check = async (path: string, what: string) => {
    await checked.goto(path)
    await checkPage(checked, what)
  }
  await small.getByRole('link', { name: 'Offer help' }).click()
  await small.waitForURL(`**/connections/new?ask=${askId}`)
  await check(`/connections/new?ask=${askId}`, 'the first words')
  await small.getByLabel('Your first words').fill('I knit every day. **Lopi** forgives everything.')
  await press(small, 'Send')
  await small.waitForURL(/\/connections\/[0-9a-f-]{36}$/)
  const path = new URL(small.url()).pathname
  await says(small, `${asker.handle} has not answered yet.`)
  await check(path, 'a connection that waits for the other side')
  await small.goto(`/connections/new?ask=${askId}`)
  expect(new URL(small.url()).pathname, 'whoever is at it goes on there').toBe(path)

  const wide = await browser.open('/home', { colorScheme: 'dark', storageState: asker.storageState })
  await says(wide, `${helper.handle} waits for your answer.`)
  await wide.goto('/my/connections?role=responder')
  await checkPage(wide, 'my connections')
  await wide.getByRole('link', { name: 'Which wool for a first jumper' }).click()
  await wide.waitForURL(`**${path}`)
  await says(wide, `${helper.handle} waits for your answer.`)
  await wide.getByLabel('Agreed price, if it is paid').fill('a lot')
  await press(wide, 'Say yes')
  await says(wide, 'Give an amount, like 49 or 49.90.')
  expect(await wide.getByLabel('Agreed price, if it is paid').inputValue()).toBe('a lot')
  await wide.getByLabel('Agreed price, if it is paid').fill('12.50')
  await press(wide, 'Say yes')
  await says(wide, '$12.50')
  await wide.getByRole('textbox', { name: 'Message', exact: true }).fill('Which colour do you have?')
  await press(wide, 'Send')
  await wide.getByText('Which colour do you have?').last().waitFor()
  await checkPage(wide, 'an agreed connection')

  await small.goto(path)
  await says(small, 'Which colour do you have?')
  await small.getByText('Name the price').click()
  await small.getByLabel(/^Agreed price/).fill('10.50')
  await press(small, 'Name it')
  await says(small, '$10.50')
  await press(small, 'We have begun')
  await says(small, /You are at it together/)
  await wide.goto(path)
  await press(wide, 'It is done')
  await wide.getByRole('heading', { name: `How was it with ${helper.handle}?` }).waitFor()
  await checkPage(wide, 'a connection to rate')
  await press(wide, 'Publish the review')
  await says(wide, 'Give 1 to 5 stars.')
  await wide.getByText('Excellent').click()
  await wide.getByLabel('What should others know?').fill('Patient, and right about the wool.')
  await press(wide, 'Publish the review')
  await says(wide, 'Thank you. Your review is published.')

  await small.goto(path)
  await says(small, `${asker.handle} gave you`)
  await says(small, 'Patient, and right about the wool.')
  await check(path, 'a connection that is done')
  await small.goto(`/@${helper.handle}`)
  await says(small, /helped 1 person/i)
  await check('/my/connections', 'my connections, by phone')
})

test('about an offer: who asks is led to sign in and back; strangers find nothing; a no is a no', async () => {
  const [maker, asking, stranger] = [await newGuest('maker'), await newGuest('asking'), await newGuest('stranger')]
  const { id: offerId, url } = await maker.call('POST', '/offers', { type: 'service', title: 'Knives made sharp', description: 'While you wait.', status: 'active', pricing: { type: 'custom', priceCents: 0 } })
  const visitor = await browser.open(String(url), phone)
  await visitor.getByRole('link', { name: `Ask ${maker.handle} about this` }).click()
  await visitor.waitForURL(/\/sign-in\?next=/)
  expect(new URL(visitor.url()).searchParams.get('next')).toBe(`/connections/new?offer=${offerId}`)
  const { id } = await asking.call('POST', '/connections', { offerId, message: 'Do you do bread knives?' })
  const other = await browser.open(`/connections/${id}`, { storageState: stranger.storageState })
  await says(other, 'There is no room behind this door')
  const page = await browser.open(`/connections/${id}`, { ...phone, storageState: maker.storageState })
  await page.getByText('Decline', { exact: true }).first().click()
  await press(page, 'Decline')
  await says(page, 'You declined.')
  const owner = await browser.open(String(url), { storageState: maker.storageState })
  expect(await owner.getByRole('link', { name: /about this/ }).count()).toBe(0)
})

test('a visitor without an account or scripts writes to a member, who answers from the hall, 360 px', async () => {
  const maker = await newGuest('maker')
  const looked = await browser.open(`/@${maker.handle}`, phone)
  await looked.getByRole('link', { name: 'Write', exact: true }).click()
  await looked.waitForURL(`**/@${maker.handle}/inquiry`)
  await checkPage(looked, 'writing to a member')
  const visitor = await browser.open(`/@${maker.handle}/inquiry`, { ...phone, javaScriptEnabled: false })
  await visitor.getByLabel('Your name').fill('Ivo')
  await visitor.getByLabel('Your email address').fill(`ivo-${maker.handle}@example.org`)
  await visitor.getByLabel('Your message').fill('Could you draw one by May?')
  await visitor.getByLabel('What it is about').fill('A sign for our shop')
  // A program is quicker than three seconds; this is about a person.
  const opened = Number.parseInt(await visitor.locator('input[name=opened]').inputValue(), 10)
  await expect.poll(() => Date.now() - opened, { timeout: 10_000 }).toBeGreaterThan(3_100)
  await press(visitor, 'Send')
  await says(visitor, /is told, and answers by mail/)

  const page = await browser.open('/my/inquiries', { ...phone, storageState: maker.storageState })
  await checkPage(page, 'my inquiries')
  await page.getByRole('link', { name: 'A sign for our shop' }).click()
  await says(page, 'Could you draw one by May?')
  await checkPage(page, 'an inquiry')
  await page.getByLabel('Answer').fill('Gladly. How large is the window?')
  await press(page, 'Send the answer')
  await says(page, 'Your answer is on its way, by mail.')
  await press(page, 'Put it away')
  await page.waitForURL('**/my/inquiries')
  await says(page, 'Nothing here')
})
