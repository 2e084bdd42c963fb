import { addresses } from '#web/addresses.ts'
import type { Route } from './+types/vcard-route.ts'
import { fileHeaders, publicPerson } from './public-person.server.ts'
import { vcard } from './vcard.ts'

/** `/@handle.vcf` */
export async function loader(args: Route.LoaderArgs) {
  const { person, publicUrl } = await publicPerson(args, addresses.vcard)
  return new Response(vcard(person, publicUrl), { headers: fileHeaders('text/vcard; charset=utf-8', { 'content-disposition': `attachment; filename="${person.handle}.vcf"` }) })
}
