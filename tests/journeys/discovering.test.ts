import { expect, test } from 'vitest'
import { hydrated, testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { newGuest, newHandle, signUp } from '#kit/people.ts'

const browser = testBrowser()
const sizes = [[360, 740], [1440, 900]] as const

for (const [width, height] of sizes) {
  test.each([true, false])(`a stranger says what they need, finds a copywriter, and opens the profile, ${width} px (scripts: %s)`, async (javaScriptEnabled) => {
    const page = await browser.open('/discover', { width, height, javaScriptEnabled })
    await page.getByRole('heading', { level: 1, name: 'What do you need help with?' }).waitFor()
    await page.getByRole('main').locator('input[name=q]').fill('I need help writing blog posts')
    await page.getByRole('button', { name: 'Find help' }).click()
    await page.getByRole('heading', { level: 1, name: '“I need help writing blog posts”' }).waitFor()
    expect(new URL(page.url()).search).toBe('?q=I+need+help+writing+blog+posts')
    const people = page.getByRole('region', { name: 'People who can help' })
    const first = people.getByRole('article').first()
    expect(await first.innerText()).toContain('Two blog posts that sound like you on a good day')
    expect(await page.getByRole('region', { name: 'Others need this too' }).innerText()).toContain('Blog posts about a pottery')
    if (javaScriptEnabled) await checkPage(page)
    await first.getByRole('link', { name: 'Declan Byrne' }).click()
    await page.getByRole('heading', { level: 1, name: 'Declan Byrne' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/@declan')
  })
}

test('who finds nothing joins, posts an ask with the words typed, and sees who can help', async () => {
  const helper = await newGuest('helper')
  const craft = `marbling-${helper.handle.slice(-6)}`
  await helper.call('POST', '/offers', { type: 'service', title: `Paper marbled by ${helper.handle}`, description: 'By hand.', status: 'active', tags: [craft], categorySlug: 'creative-design' })
  const page = await browser.open('/discover?q=somebody+who+marbles+endpapers&category=creative-design', { width: 360, height: 740 })
  await page.getByRole('link', { name: 'Post an ask' }).last().click()
  await page.getByRole('main').getByRole('link', { name: 'Join' }).click()
  const handle = newHandle('asker')
  await signUp(page, handle)
  await page.waitForURL('**/my/asks/new?**')
  expect(await page.getByLabel('Title').inputValue()).toBe('somebody who marbles endpapers')
  expect(await page.getByLabel('Category').inputValue()).toBe('creative-design')
  await page.getByRole('textbox', { name: 'Description' }).fill('Twelve sheets, in blues.')
  await page.getByLabel('Tags').fill(`${craft},`)
  await page.getByRole('button', { name: 'Post it' }).click()
  await page.getByText('Your ask is out.').waitFor()
  const helps = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Who may help' }) })
  expect(await helps.innerText()).toContain(helper.handle)

  // At home the same stands with its reason; so it does where looking around begins.
  await page.goto('/home')
  const fits = page.locator('section').filter({ has: page.getByRole('heading', { name: 'May answer your asks' }) }).last()
  expect(await fits.innerText()).toMatch(new RegExp(`Paper marbled by ${helper.handle}[\\s\\S]*Because you asked for “somebody who marbles endpapers”`))
  await checkPage(page)
  await page.goto('/discover')
  await page.getByRole('heading', { name: 'For you' }).waitFor()
  expect(await page.getByRole('main').innerText()).toContain('Because you asked for “somebody who marbles endpapers”')
  await checkPage(page)
})

test('what is for a member is on no page that visitors share', async () => {
  const member = await newGuest('for-me')
  await member.call('POST', '/asks', { type: 'advice', title: 'Only mine to see here', description: 'x', tags: ['ceramics'] })
  const page = await browser.open('/discover', { storageState: member.storageState })
  await page.getByText('Because you asked for “Only mine to see here”').first().waitFor()
  const visitor = await browser.open('/discover')
  expect(await visitor.content()).not.toMatch(/Because you|Only mine to see here/)
})

test('from a category to its people, with the filter in the address; by keyboard to the field', async () => {
  const page = await browser.open('/discover')
  const field = page.getByRole('main').locator('input[name=q]')
  await hydrated(field)
  await page.keyboard.press('/')
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.getByRole('link', { name: 'Creative & Design' }).click()
  await page.getByRole('heading', { level: 1, name: 'Creative & Design' }).waitFor()
  await page.getByRole('link', { name: 'See all people' }).click()
  await page.waitForURL('**/discover/people?category=creative-design')
  await page.getByRole('link', { name: 'Remove the filter “In Creative & Design”' }).waitFor()
  await page.getByRole('link', { name: 'Open for work' }).click()
  await page.waitForURL('**/discover/people?category=creative-design&availability=available')
  await checkPage(page)
  await page.getByLabel('Skills').fill('isometric illustration')
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.waitForURL(/skills=isometric/)
  await expect.poll(() => page.getByRole('main').getByRole('article').count(), { timeout: 10_000 }).toBe(1)
  await page.getByRole('link', { name: 'Tomasz Wilk' }).click()
  await page.waitForURL('**/@tomasz')
})
