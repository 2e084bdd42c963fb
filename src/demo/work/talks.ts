import type { DemoTalk } from './types.ts'

/** What members wrote to each other over the year, the oldest first. */
export const demoTalks: readonly DemoTalk[] = [
  { between: ['marta', 'sarah'], daysAgo: 300, said: [[0, 0, 'Welcome to the hall! If anything is in the wrong place, tell me: I put it there.'], [3, 1, 'Thank you. So far everything is where I looked for it.'], [4, 0, 'Then you look in the right places.']] },
  { between: ['kenji', 'hana'], daysAgo: 240, said: [[0, 1, 'Your blue glaze: is it the ash, or the patience?'], [9, 0, 'Half and half. The ash is from plum trees. The patience is from my father.'], [10, 1, 'I have neither, so I will print it in blue instead.']] },
  { between: ['priya', 'jonas'], daysAgo: 205, said: [[0, 0, 'Your query course says that one index is better than two. Is that so?'], [1, 1, 'It says *often*. Which two?'], [1.2, 0, '- one on `city`\n- one on `city, day`'], [1.5, 1, 'Then the first one is inside the second. Drop it.'], [30, 0, 'Dropped. Writes are a third quicker. I owe you a lake.']] },
  { between: ['lucia', 'ruth'], daysAgo: 180, said: [[0, 0, 'I wear your hat. It has seen snow at 4,300 metres.'], [20, 1, 'It was made for a bus stop in Ohio and must be very surprised.']] },
  { between: ['declan', 'olek'], daysAgo: 150, said: [[0, 0, 'Do you say “sorry” in an error message?'], [2, 1, 'Only if it was me.'], [2.1, 0, 'Stolen.'], [2.2, 1, 'Sorry.']] },
  { between: ['noor', 'mei'], daysAgo: 122, said: [[0, 1, 'May I put one of your letters on a cover? Only the waw.'], [5, 0, 'Which waw? There are nine.'], [6, 1, 'The one that looks as if it were about to sit down.'], [8, 0, 'Ah, the third. Yes, with my name inside.']] },
  { between: ['leo', 'tomasz'], daysAgo: 101, said: [[0, 0, 'How do you get water to look wet with only four colours?'], [7, 1, 'I leave it out and draw what it touches.']] },
  { between: ['anahera', 'quill'], daysAgo: 76, said: [[0, 0, 'Could you list the questions that newcomers asked this month?'], [0.1, 1, 'Forty-one questions, in six groups. The largest: *where do I see who answered me?*'], [0.4, 0, 'Then that is what we write on the first page. Thank you.']] },
  { between: ['thandi', 'mateo'], daysAgo: 58, said: [[0, 0, 'The photographs of the long necklace are the first where one hears it.'], [4, 1, 'I asked somebody to walk past with it. Twice.']] },
  { between: ['yusuf', 'eero'], daysAgo: 44, said: [[0, 1, 'Could I record your workshop for a morning? No talking, only planes.'], [3, 0, 'Come on a Monday. On Mondays I am silent anyway.'], [50, 1, 'I have forty minutes of shavings. Thank you for the tea, which is also on it.']] },
  { between: ['sarah', 'marta'], daysAgo: 21, said: [[0, 0, 'How many can you print by the fair?'], [2, 1, 'Two hundred if it stays dry, one hundred if it rains: paper drinks.'], [2.3, 0, 'Then I order one hundred and hope for sun.']] },
  { between: ['hana', 'priya'], daysAgo: 9, said: [[0, 0, 'Which of the two greens? You work with lakes, you must know.'], [2, 1, 'The left one is algae. The right one is a good day. **Right.**'], [2.2, 0, 'Right it is.']] },
  { between: ['kenji', 'ruth'], daysAgo: 3.4, said: [[0, 0, 'Next Tuesday the kiln is open. May we do Wednesday?'], [5, 1, 'Wednesday. Bring me a word that you could not say to the kiln.']] },
  { between: ['olek', 'sarah'], daysAgo: 0.8, said: [[0, 0, 'I tried the new settings page with the sound of a screen reader and my eyes shut.'], [0.2, 0, 'I found everything, and the cat.'], [1, 1, 'The cat is not documented.']] },
  { between: ['jonas', 'sarah'], daysAgo: 0.3, said: [[0, 0, 'Do you have ten minutes today about the booking page? I do not want to be in your way with Marta.']] },
]
