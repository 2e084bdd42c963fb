import { pictureBounds } from '#modules/media/policy.ts'

/** Words of the part that takes pictures in. */
export const uploads = {
  hint: `Choose, drop or paste them. PNG, JPEG, WebP, AVIF or GIF, up to ${pictureBounds.megabytes} MB each.`,
  hintOne: `Choose, drop or paste it. PNG, JPEG, WebP, AVIF or GIF, up to ${pictureBounds.megabytes} MB.`,
  hintOnePlain: `PNG, JPEG, WebP, AVIF or GIF, up to ${pictureBounds.megabytes} MB.`,
  hintPlain: `PNG, JPEG, WebP, AVIF or GIF, up to ${pictureBounds.megabytes} MB each and 10 MB at a time.`,
  dropHere: 'Let go, and they are added',
  list: 'On their way',
  waiting: 'Waiting',
  shrinking: 'Making it smaller …',
  sending: ({ percent }: { percent: string }) => `Sent ${percent}`,
  making: 'Making its sizes …',
  cancel: ({ name }: { name: string }) => `Cancel ${name}`,
  retry: 'Try again',
  dismiss: ({ name }: { name: string }) => `Dismiss ${name}`,
  removePicture: 'Take this picture away',
  onePicture: 'One picture at a time.',
  pictureTaken: 'This is how it will look. It is used as soon as the form is saved.',
  notAPicture: 'This is no picture. Use a PNG, JPEG, WebP, AVIF or GIF.',
  tooLarge: `Use a picture of at most ${pictureBounds.megabytes} MB.`,
  noConnection: 'No connection. Nothing was lost: try again.',
  signedOut: 'You are signed out. Sign in in another tab, then try again.',
  failed: 'That did not work. Try again.',
}
