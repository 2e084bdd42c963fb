import { expect, inject } from 'vitest'

/** Reads the running hall's outbox until a mail to this address has a link to this path, and gives that link (path and query). */
export async function linkInMail(recipient: string, path: string): Promise<string> {
  const home = inject('hallUrl')
  const link = new RegExp(`${path}\\?token=[\\w-]+`)
  const find = async (): Promise<string | undefined> => {
    const list = await (await fetch(`${home}/dev/outbox`)).text()
    const rows = [...list.matchAll(/href="\/dev\/outbox\/([\w-]+)"/g)].map(([, id]) => id)
    for (const id of new Set(rows)) {
      const page = await (await fetch(`${home}/dev/outbox/${id}`)).text()
      if (!page.includes(recipient)) continue
      const found = link.exec(await (await fetch(`${home}/dev/outbox/${id}/body`)).text())?.[0]
      if (found) return found
    }
    return undefined
  }
  await expect.poll(find, { timeout: 30_000, interval: 500, message: `a mail to ${recipient} with a link to ${path}` }).toBeDefined()
  return (await find()) ?? ''
}
