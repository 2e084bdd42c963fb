/** Large seeds for the bench: people and offers in any number, the same for the same seed. Loading them is the seeding command's work. */
export { batches } from './large/chance.ts'
export { generateAsks, type LargeAsk } from './large/asks.ts'
export { generateOffers, type LargeOffer } from './large/offers.ts'
export { generatePeople, type LargePerson } from './large/people.ts'
