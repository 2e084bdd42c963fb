import { move, order, price, say, step } from './deeds.ts'
import type { DemoConnection } from './types.ts'

/** What people work on today, the oldest first. */
export const standingConnections: readonly DemoConnection[] = [
  {
    first: 'mei', about: { ask: 'Somebody who draws, for an album that is only rooms' }, daysAgo: 43, message: 'I would like to draw the stairwell without stairs. Send me one recording and I send you one drawing, and then we know.',
    deeds: [move(1, 'other', 'discussing'), say(1.1, 'other', 'The sauna, cooling. Eleven minutes.'), say(4, 'first', 'Drawn. It is mostly the towel.'), move(4.4, 'other', 'accepted'), move(5, 'first', 'in_progress'), say(30, 'first', 'Seven of twelve. The library wants to be a page with nothing on it; may it?'), say(30.6, 'other', 'It may. It is the only one that everybody will look at twice.')],
  },
  {
    first: 'jonas', about: { ask: 'Do you know a school where girls would like to learn SQL?' }, daysAgo: 36, message: 'My sister teaches at one in Leipzig, Thursdays are free. I asked her; she said “when”.',
    deeds: [move(0.3, 'other', 'accepted'), move(6, 'other', 'in_progress'), say(12, 'other', 'We have eleven registered, and a cat.'), say(12.5, 'first', 'The cat is my sister’s, and learns nothing.')],
  },
  {
    first: 'tomasz', about: { ask: 'Plotter owners: does this file draw on yours?' }, daysAgo: 32, message: 'An old HP, a felt pen, and a floor that shakes when the tram comes. If it draws here it draws anywhere.',
    deeds: [move(0.5, 'other', 'accepted'), move(1, 'first', 'in_progress'), say(3, 'first', 'It draws. At 23:14 the tram came, and there is a small wave in the third circle that I would keep.')],
  },
  {
    first: 'leo', about: { ask: 'Drawings of three chairs, exact enough to build from' }, daysAgo: 27, message: 'I draw with programs, so exact is easy; a ninety-year-old’s joints are not. I would come to İzmir for two days and measure them with you.',
    deeds: [
      move(0.6, 'other', 'discussing'), say(0.7, 'other', 'He says: the young man may come if he brings his own pencil.'), price(1, 'first', 39_000), move(1.6, 'other', 'accepted'), order(1.7, 'other'), step(2, 'other', 'submit-payment'), step(2.8, 'first', 'confirm-payment'), step(12, 'first', 'start'),
      say(12.1, 'first', 'Measured. The left leg of the second one is 4 mm shorter; he says that it always was, and that this is why it is comfortable.'), say(12.6, 'other', 'Draw it 4 mm shorter.'),
    ],
  },
  {
    first: 'ruth', about: { ask: 'English for answering customers, one hour a week' }, daysAgo: 23, message: 'I was a teacher for thirty years before I was a knitter. Tuesdays, your evening, my morning, with tea on both sides.',
    deeds: [move(0.7, 'other', 'accepted'), move(3, 'first', 'in_progress'), say(10, 'other', 'Today I wrote “I am afraid we are sold out” to a customer and was not afraid at all.'), say(10.4, 'first', 'That is exactly how one uses it.')],
  },
  {
    first: 'olek', about: { ask: 'Charts redrawn so that they can be read by everybody' }, daysAgo: 16, message: 'I would make one symbol set for all thirty, tested in grey, and redraw from that. Shall I send the first chart so that you can hold it beside yours?',
    deeds: [move(0.4, 'other', 'discussing'), price(2, 'first', 14_000), say(2.1, 'first', 'For all thirty, because the first one is most of the work.'), say(3, 'other', 'That is kind, and too little. I will say yes when I have seen how the cables look.')],
  },
  { first: 'priya', about: { person: 'olek' }, daysAgo: 18, message: 'You design what I count. Shall we write one page together about charts that do not lie, and put both names on it?', deeds: [move(0.8, 'other', 'accepted'), move(2, 'first', 'in_progress'), say(6, 'other', 'First draft in the shared folder. The pie is out.'), say(6.2, 'first', 'The pie was never in.')] },
  {
    first: 'hana', about: { offer: 'Chair hospital: diagnosis by photo, repair in İzmir' }, daysAgo: 7, message: 'A kitchen chair, beech, one stretcher split along the grain. My grandfather mended it once already, with wire.',
    deeds: [move(0.4, 'other', 'discussing'), say(0.5, 'other', 'Keep the wire until I have seen it. It may be holding more than the stretcher.'), move(2, 'other', 'accepted', 6_500), say(2.1, 'other', 'Sixty-five, with the post. The wire comes back to you in an envelope.')],
  },
  { first: 'jonas', about: { ask: 'A booking page for the printing workshop that my aunt could use' }, daysAgo: 4, message: 'My aunt printed invitations for forty years and has a telephone with buttons. I would build it with her in mind, and test it on her.', deeds: [move(0.5, 'other', 'discussing'), say(0.6, 'other', 'Is your aunt for hire as well?'), price(0.9, 'first', 85_000), say(1, 'first', 'She tests for cake. The price is for the page, the list to print, and a year of mending.')] },
  { first: 'mateo', about: { ask: 'Photographs of twelve bowls, in daylight, for a shop page' }, daysAgo: 1.6, message: 'I would wait for the four o’clock light with you. I have a flight to Tokyo in three weeks anyway; the bowls need not travel.', deeds: [] },
  { first: 'sarah', about: { ask: 'A booking page for the printing workshop that my aunt could use' }, daysAgo: 1.2, message: 'I could do it on a weekend, as a small page without accounts. I would want to sit in one of the workshops as my pay, and a little more.', deeds: [] },
  { first: 'eero', about: { offer: 'Meeting Bot' }, daysAgo: 0.9, message: 'Could it listen to a meeting of a choir? We sing in it, that is the difficulty.', deeds: [] },
  { first: 'anahera', about: { person: 'sarah' }, daysAgo: 0.6, message: 'I should like to plan an evening for newcomers in the spring, with you at the front and me behind the tea. Would you?', deeds: [] },
]
