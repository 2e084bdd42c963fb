import { oklch } from '../colour.ts'
import { palettes, type Palette } from '../palettes.ts'
import { offerPicture, type Picture } from '../picture.ts'
import type { Sheet } from '../sheet.ts'
import { checklist, uiKit } from '../scenes/screen-design.ts'
import { dashboard } from '../scenes/screen-dashboard.ts'
import { firing } from '../scenes/screen-firing.ts'
import { schema } from '../scenes/screen-schema.ts'
import { tideClock } from '../scenes/screen-tide-clock.ts'
import { drawer } from '../scenes/screen-drawer.ts'
import { meeting, week } from '../scenes/screen-meeting.ts'
import { replies } from '../scenes/screen-replies.ts'
import { darkSkin, lightSkin, windowOn, type Box, type Skin } from '../scenes/window.ts'

const { seal, dusk, meadow, sea, clay, plum } = palettes
type Screen = (sheet: Sheet, palette: Palette, skin: Skin, body: Box) => string

const screen = (
  key: string,
  palette: Palette,
  ground: Parameters<typeof windowOn>[2],
  shape: Parameters<typeof windowOn>[3],
  draw: Screen,
  skin = lightSkin(palette),
): Picture => offerPicture(key, palette, 'smooth', (sheet, p) => windowOn(sheet, p, ground, shape, skin, (body) => draw(sheet, p, skin, body)))

/** Programs and templates, as they look when open. */
export const screens: readonly Picture[] = [
  screen('meeting-bot', seal, oklch(0.79, 0.11, 75), oklch(0.66, 0.17, 36), meeting),
  screen('meeting-week', seal, oklch(0.44, 0.07, 165), oklch(0.51, 0.075, 165), week),
  screen('kiln-log', clay, oklch(0.36, 0.05, 35), oklch(0.56, 0.13, 40), firing),
  screen('schema-walk', sea, oklch(0.5, 0.08, 215), oklch(0.6, 0.08, 205), schema),
  screen('reply-shelf', meadow, oklch(0.88, 0.07, 110), oklch(0.74, 0.1, 125), replies),
  screen('prompt-drawer', dusk, oklch(0.83, 0.08, 30), oklch(0.73, 0.13, 32), drawer),
  screen('tidewatch', sea, oklch(0.3, 0.05, 235), oklch(0.36, 0.06, 228), tideClock, darkSkin(sea)),
  screen('tea-dashboard', meadow, oklch(0.42, 0.07, 150), oklch(0.5, 0.08, 140), dashboard),
  screen('onboarding-board', plum, oklch(0.85, 0.05, 350), oklch(0.74, 0.09, 10), checklist),
  screen('linen-kit', seal, oklch(0.87, 0.04, 70), oklch(0.79, 0.09, 60), uiKit),
]
