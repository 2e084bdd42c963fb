export { storePicture } from './commands/store-picture.ts'
export { findPictures, openPicture, type ServedPicture } from './queries.ts'
export { createWorkshop, type Workshop, workshopPort } from './workshop.ts'
