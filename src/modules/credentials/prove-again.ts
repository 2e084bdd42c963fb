export { proveAgain, self } from '#modules/people/index.ts'
