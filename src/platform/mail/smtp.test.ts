import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { headerOf, openMailSink } from '#kit/mail-sink.ts'
import type { Ctx } from '../context.ts'
import type { Message } from './mail.ts'
import { createSmtpMailer } from './smtp.ts'
import { isSender, readSmtpUrl, type SmtpServer } from './smtp-settings.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const from = 'Guildhall <hall@example.org>'
const ctx = {} as Ctx
const mail = (change: Partial<Message> = {}): Message => ({ id: 'one', to: 'mara@example.org', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello', headers: {}, ...change })

/** A mailer, and the mail server that it speaks to. */
async function listen(options: SMTPServerOptions = {}, change: Partial<SmtpServer> = {}) {
  const { port, taken: kept, close } = await openMailSink(options)
  const mailer = createSmtpMailer({ host: '127.0.0.1', port, secure: false, requireTls: false, auth: null, from, ...change })
  closing.push(() => {
    mailer.close()
    void close()
  })
  return { mailer, kept }
}

const answer = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

test('a mail arrives with both parts, its own Message-ID, and words of any script', async () => {
  const { mailer, kept } = await listen()
  await mailer.deliver(ctx, mail({ subject: 'Grüße, 世界', text: 'Schöne Grüße', headers: { 'List-Unsubscribe': `<https://hall.example/unsubscribe/${'x'.repeat(120)}>` } }))
  const [{ to, raw } = { to: [], raw: '' }] = kept
  expect(to).toEqual(['mara@example.org'])
  expect(headerOf(raw, 'Subject')).toMatch(/^=\?UTF-8\?[QB]\?/)
  expect(headerOf(raw, 'From')).toBe(from)
  expect(headerOf(raw, 'Message-ID')).toBe('<one@example.org>')
  expect(headerOf(raw, 'Auto-Submitted')).toBe('auto-generated')
  expect(headerOf(raw, 'List-Unsubscribe')).toBe(`<https://hall.example/unsubscribe/${'x'.repeat(120)}>`)
  expect(raw).toContain('multipart/alternative')
  expect(raw).toMatch(/text\/plain[\s\S]+Sch=C3=B6ne[\s\S]+text\/html/)
})

test('what is no answer for ever is thrown, and a second try goes through', async () => {
  let tries = 0
  const { mailer, kept } = await listen({ onRcptTo: (_address, _session, done) => done((tries += 1) === 1 ? answer(451, '4.7.1 Greylisted, try again') : null) })
  await expect(mailer.deliver(ctx, mail())).rejects.toMatchObject({ responseCode: 451 })
  await mailer.deliver(ctx, mail())
  expect(kept.length).toBe(1)
})

test('a mailbox that does not exist is refused for good, and so is a mail that is not wanted', async () => {
  const unknown = await listen({ onRcptTo: (_address, _session, done) => done(answer(550, '5.1.1 No such mailbox')) })
  await expect(unknown.mailer.deliver(ctx, mail())).rejects.toMatchObject({ name: 'MailRefused', addressIsDead: true })
  const unwanted = await listen({ onData: (stream, _session, done) => void stream.resume().on('end', () => done(answer(554, '5.7.1 Looks like spam'))) })
  await expect(unwanted.mailer.deliver(ctx, mail())).rejects.toMatchObject({ name: 'MailRefused', addressIsDead: false })
})

test('a wrong password of ours is no refusal of the mail: it is tried again once that is mended', async () => {
  const { mailer } = await listen({ authOptional: false, allowInsecureAuth: true, onAuth: (_auth, _session, done) => done(answer(535, '5.7.8 Wrong password')) }, { auth: { user: 'hall', pass: 'wrong' } })
  await expect(mailer.deliver(ctx, mail())).rejects.toMatchObject({ code: 'EAUTH' })
  await expect(mailer.verify()).rejects.toMatchObject({ code: 'EAUTH' })
})

test('where STARTTLS is required and not offered, neither the password nor the mail leaves', async () => {
  const heard: string[] = []
  const { mailer, kept } = await listen({ onAuth: ({ password }, _session, done) => (heard.push(password ?? ''), done(null, { user: 'hall' })) }, { requireTls: true, auth: { user: 'hall', pass: 'secret' } })
  await expect(mailer.deliver(ctx, mail())).rejects.toMatchObject({ code: expect.stringMatching(/TLS|ECONNECTION|EPROTOCOL/) })
  expect([kept, heard]).toEqual([[], []])
})

test('no header can be slipped in, and no second recipient', async () => {
  const { mailer, kept } = await listen()
  await mailer.deliver(ctx, mail({ subject: 'Mara\r\nBcc: eve@example.org follows you', headers: { 'List-Unsubscribe': '<https://hall.example>\r\nX-Evil: 1' } }))
  const [{ to, raw } = { to: [], raw: '' }] = kept
  expect(to).toEqual(['mara@example.org'])
  expect([headerOf(raw, 'Bcc'), headerOf(raw, 'X-Evil')]).toEqual([undefined, undefined])
  expect(headerOf(raw, 'Subject')).toBe('Mara Bcc: eve@example.org follows you')
  await mailer.deliver(ctx, mail({ to: 'mara@example.org, eve@example.org' })).catch(() => undefined)
  for (const { to: others } of kept) expect(others).not.toContain('eve@example.org')
})

test('a server that cannot be reached is a failure that passes', async () => {
  const mailer = createSmtpMailer({ host: '127.0.0.1', port: 1, secure: false, requireTls: false, auth: null, from })
  closing.push(() => mailer.close())
  const failed = await mailer.deliver(ctx, mail()).catch((error: unknown) => error)
  expect((failed as Error).name).not.toBe('MailRefused')
})

test('addresses of servers are read, and odd ones refused', () => {
  expect(readSmtpUrl('smtp://me%40x:p%3Ass@mail.example.org')).toEqual({ host: 'mail.example.org', port: 587, secure: false, requireTls: true, auth: { user: 'me@x', pass: 'p:ss' } })
  expect(readSmtpUrl('smtps://mail.example.org')).toMatchObject({ port: 465, secure: true, auth: null })
  expect(readSmtpUrl('smtp://127.0.0.1:1025')).toMatchObject({ port: 1025, requireTls: false })
  expect(readSmtpUrl('smtp://mailpit:1025?tls=optional')).toMatchObject({ requireTls: false })
  for (const odd of ['mail.example.org', 'http://mail.example.org', 'smtp://', 'smtp://host/path', 'smtp://host?tls=never']) expect([odd, readSmtpUrl(odd)]).toEqual([odd, undefined])
  for (const good of ['hall@example.org', 'Guildhall <hall@example.org>']) expect([good, isSender(good)]).toEqual([good, true])
  for (const odd of ['hall', 'a@b, c@d', 'Hall <a@b>, x@y', 'Hall\n<a@b.c>']) expect([odd, isSender(odd)]).toEqual([odd, false])
})
