import { palettes } from '../palettes.ts'
import { avatarPicture, type Picture } from '../picture.ts'
import { portrait } from '../scenes/portrait/portrait.ts'
import { facesOne } from './faces-one.ts'
import { facesTwo } from './faces-two.ts'

/** The portraits; who is not here keeps the generated seal. */
export const avatars: readonly Picture[] = Object.entries({ ...facesOne, ...facesTwo }).map(([handle, face]) =>
  avatarPicture(`avatar-${handle}`, palettes.seal, (sheet) => portrait(sheet, face)),
)
