import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { openMailSink } from '#kit/mail-sink.ts'
import { useStage } from '#kit/stage.ts'
import { sendMail } from './mail.ts'
import { deadAddress, noteTrouble, reviveAddress } from './trouble.ts'

const refuse = new Map([['gone@example.org', { code: 550, text: '5.1.1 No such mailbox' }], ['busy@example.org', { code: 451, text: '4.3.0 Try again later' }]])
const sink = await openMailSink({
  onRcptTo({ address }, _session, done) {
    const answer = refuse.get(address)
    done(answer ? Object.assign(new Error(answer.text), { responseCode: answer.code }) : null)
  },
})
const got = () => sink.taken.flatMap(({ to }) => to)
afterAll(() => sink.close())

const stage = useStage({ SMTP_URL: `smtp://127.0.0.1:${sink.port}`, MAIL_FROM: 'Guildhall <hall@example.org>' })
const letter = (to: string) => ({ to, subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' })

test('with a server configured mail goes there, after the commit and not without it', async () => {
  await stage.ctx().transaction((inside) => sendMail(inside, letter('mara@example.org')))
  await stage.ctx().transaction(async (inside) => {
    await sendMail(inside, letter('never@example.org'))
    throw new Error('no')
  }).catch(() => undefined)
  await stage.drain()
  expect(got()).toEqual(['mara@example.org'])
})

test('a mailbox that does not exist is noted and not tried again; its owner can have it tried again', async () => {
  await stage.ctx().transaction((inside) => sendMail(inside, letter('gone@example.org')))
  await stage.drain()
  expect(await deadAddress(stage.ctx(), 'Gone@Example.org')).toMatchObject({ kind: 'refused' })
  expect((await stage.hall.backlog()).waiting).toBe(0)
  await reviveAddress(stage.ctx(), 'gone@example.org')
  expect(await deadAddress(stage.ctx(), 'gone@example.org')).toBeUndefined()
})

test('a mail that came back for another reason leaves the address alone', async () => {
  await noteTrouble(stage.ctx(), { recipient: 'full@example.org', kind: 'bounced', addressIsDead: false, detail: 'mailbox full' })
  expect(await deadAddress(stage.ctx(), 'full@example.org')).toBeUndefined()
})

test('a mail that fails to the last try stays visible as failed', async () => {
  await stage.ctx().transaction((inside) => sendMail(inside, letter('busy@example.org')))
  // The last try, an hour later.
  await stage.ctx().db.execute(sql`update jobs.job set retry_limit = 0 where name = 'platform.deliver-mail' and state = 'created'`)
  await stage.hall.startWork()
  const failed = async () => (await stage.ctx().db.execute(sql`select output ->> 'message' as message from jobs.job where name = 'platform.deliver-mail' and state = 'failed'`)).rows
  await expect.poll(failed, { timeout: 15_000 }).toEqual([{ message: expect.stringContaining('451') }])
  expect(await deadAddress(stage.ctx(), 'busy@example.org')).toBeUndefined()
})
