import { toString as qrCode } from 'qrcode'
import { addresses } from '#web/addresses.ts'
import type { Route } from './+types/qr-code-route.ts'
import { fileHeaders, publicPerson } from './public-person.server.ts'

/** `/@handle.qr.svg`: a code for a phone's camera. Black on white in both themes, with the margin that cameras need. */
export async function loader(args: Route.LoaderArgs) {
  const { person, publicUrl } = await publicPerson(args, addresses.qrCode)
  const svg = await qrCode(publicUrl + addresses.profile(person.handle), { type: 'svg', margin: 4, errorCorrectionLevel: 'M' })
  return new Response(svg, { headers: fileHeaders('image/svg+xml') })
}
