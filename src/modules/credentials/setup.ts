import { toString as drawQr } from 'qrcode'
import { housePort } from '#platform/house.ts'
import type { Ctx } from '#platform/context.ts'
import type { Setup } from './shapes.ts'
import { totpUri } from './totp.ts'

/** A secret in the three forms in which an authenticator app takes it. */
export async function drawSetup(ctx: Ctx, secret: string, label: string): Promise<Setup> {
  const uri = totpUri(secret, ctx.use(housePort).name, label)
  // Dark on light whatever the theme, with its quiet zone: scanners need both.
  return { secret, uri, qr: await drawQr(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 }) }
}

/** A setup that was begun before this is forgotten: its secret may have been seen by whoever sat there later. */
export function setupSince(ctx: Ctx): Date {
  return new Date(ctx.now().getTime() - 30 * 60_000)
}
