import { move, order, price, rate, say, step } from './deeds.ts'
import type { DemoConnection } from './types.ts'

/** Help that was given, or was not, the oldest first. */
export const finishedConnections: readonly DemoConnection[] = [
  {
    first: 'lucia', about: { ask: 'A second pair of eyes and hands for a winter market stall' }, daysAgo: 138, message: 'I have stood behind a stall in Cusco for ten winters, and I am in Durban until February. I bring my own stool.',
    deeds: [say(0.2, 'other', 'You had me at the stool. Saturdays from seven?'), move(0.3, 'other', 'accepted'), say(1, 'first', 'Seven is late for a market. Six.'), move(5, 'first', 'in_progress'), say(20, 'other', 'Three Saturdays and we have sold every long string. You were right about the mirror.'), move(34, 'other', 'completed'), rate(34.2, 'other', 5, 'Came an hour before me, every time, and knew what people wanted before they asked.'), rate(35, 'first', 5, 'Beads that sell themselves, and a friend who lets you say so.')],
  },
  {
    first: 'mateo', about: { ask: 'Six book covers, one question: which one did you forget?' }, daysAgo: 97, message: 'I looked for a minute, closed the page and washed a plate. The one I had to look up again was the fourth.',
    deeds: [move(0.4, 'other', 'accepted'), say(0.5, 'other', 'Everybody forgets the fourth! Why?'), say(0.7, 'first', 'It is the only one that answers the question of the title. The others leave me wondering.'), move(0.9, 'other', 'in_progress'), move(2, 'other', 'completed'), rate(2.1, 'other', 5, 'One sentence, and I threw away the right cover.')],
  },
  {
    first: 'yusuf', about: { ask: 'Leaving a client who has become a friend' }, daysAgo: 80, message: 'I have left three, and still eat with two of them. It begins with a date, not with reasons.',
    deeds: [move(0.6, 'other', 'discussing'), say(0.7, 'other', 'A date. I had only reasons.'), say(1.1, 'first', 'Reasons are arguments, and friends win arguments. A date is only a date. Shall I read your letter before you send it?'), move(1.4, 'other', 'accepted'), move(1.5, 'first', 'in_progress'), say(6, 'other', 'Sent. She answered with a photograph of a cake.'), move(6.1, 'other', 'completed'), rate(6.3, 'other', 5, 'Read my letter four times so that I could send it once.'), rate(9, 'first', 5, 'Does what she says she is afraid of.')],
  },
  {
    first: 'jonas', about: { ask: 'A careful week of accessibility testing' }, daysAgo: 63, message: 'I am not the person who uses a screen reader every day, but Olek and I test together with somebody who does. A week, a list, and the three of us on a call at the end.',
    deeds: [
      say(0.3, 'other', 'That sounds like what I hoped for. What does it cost?'), price(0.6, 'first', 128_000), say(0.6, 'first', 'For the three of us, all in.'), move(1, 'other', 'accepted'), order(1.1, 'other'), step(1.4, 'other', 'submit-payment'), step(2, 'first', 'confirm-payment'),
      say(2.2, 'first', 'It is here. We begin on Monday.'), step(9, 'first', 'submit-work', { message: 'Thirty-one findings, the first six are the ones that lock people out.' }), say(9.5, 'other', 'Number four made me blush. It is mended already.'), step(11, 'other', 'approve'),
      rate(11.2, 'other', 5, 'A list I could work from top to bottom, and the courage to say what is fine as it is.'), rate(12, 'first', 5, 'Mended the first six before we had sent the bill for them.'),
    ],
  },
  {
    first: 'noor', about: { ask: 'A patient introduction to typefaces for screens' }, daysAgo: 56, message: 'Patience I have. We begin with one letter, the n, and see it at eleven sizes. Bring your wood type, I want to see it too.',
    deeds: [move(0.5, 'other', 'accepted'), move(2, 'first', 'in_progress'), say(2.3, 'other', 'At eleven pixels my beautiful n is a fence.'), say(2.4, 'first', 'Yes. Now you know what screens are: fences. We make good fences.'), move(16, 'other', 'completed'), rate(16.5, 'other', 5, 'Eleven sizes of one letter, and I have never looked at a page the same way since.'), rate(17, 'first', 5, 'A student who corrects the teacher, kindly, and is right.')],
  },
  {
    first: 'thandi', about: { ask: 'Three knitters to test a yoke before it is published' }, daysAgo: 51.5, message: 'I knit with beads. Would that ruin the test, or be the test?',
    deeds: [say(0.3, 'other', 'It would be another pattern, dear, and a lovely one. For this one I need plain wool.'), move(0.31, 'other', 'declined')],
  },
  {
    first: 'hana', about: { ask: 'Three knitters to test a yoke before it is published' }, daysAgo: 51, message: 'I am slow and I write everything down. My gauge is always too tight, if that is of use.',
    deeds: [move(0.4, 'other', 'accepted'), move(1, 'first', 'in_progress'), say(12, 'first', 'Row 34: the chart says two, the text says three. I did three and it looks right.'), say(12.2, 'other', 'Three it is. You have just saved me two hundred letters.'), move(24, 'other', 'completed'), rate(24.1, 'other', 5, 'Found the one mistake that four of us had read over.'), rate(26, 'first', 5, 'Answers within the hour, as promised. I have a jumper now.')],
  },
  {
    first: 'anahera', about: { ask: 'Read my apology letter as if you were the angry one' }, daysAgo: 40, message: 'I read it angrily, over breakfast. The second paragraph explains; nobody who is angry wants it explained.',
    deeds: [move(0.2, 'other', 'accepted'), say(0.3, 'other', 'Out with the second paragraph, then?'), say(0.5, 'first', 'Keep its last sentence and put it first.'), move(0.6, 'other', 'in_progress'), move(1.2, 'other', 'completed'), rate(1.3, 'other', 5, 'One sentence moved, and I was forgiven by lunch.')],
  },
  {
    first: 'ruth', about: { offer: 'Your shop or workshop, drawn from above' }, daysAgo: 38, message: 'It is a spare room with forty boxes of wool. Could you draw the boxes from memory of other boxes?',
    deeds: [move(0.5, 'other', 'discussing'), say(0.6, 'other', 'I have never met two boxes that were alike. I would need photographs.'), say(2, 'first', 'Then my grandson takes them when he comes, in spring. Thank you for an honest answer.'), move(2.1, 'first', 'cancelled')],
  },
]
