export { storePicture } from './commands/store-picture.ts'
export { findPictures, readPictureFile } from './queries.ts'
