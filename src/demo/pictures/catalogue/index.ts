import type { Picture } from '../picture.ts'
import { avatars } from './avatars.ts'
import { banners } from './banners.ts'
import { goods } from './goods.ts'
import { papers } from './papers.ts'
import { prints } from './prints.ts'
import { screens } from './screens.ts'
import { studio } from './studio.ts'

/** Every picture of the demo community. */
export const pictures: readonly Picture[] = [...avatars, ...banners, ...papers, ...prints, ...goods, ...screens, ...studio]
