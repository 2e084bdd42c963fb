import type { DemoShelf } from './types.ts'

/** What is bought in the demo, how often, and what its buyers say. */
export const demoShelves: readonly DemoShelf[] = [
  {
    offer: 'Your five slowest queries, explained and fixed', every: 40,
    reviews: [
      [5, 'The report that took four minutes takes two seconds, and I can explain why to my colleagues.', 'The index was the easy part. That you kept the query log made it possible.'],
      [5, 'Jonas wrote one page per query: what happens, why it is slow, what to change. We have done three more by ourselves since.'],
      [4, 'Exactly what was promised. I would have liked an hour to talk it through.', 'A fair point. There is a half-hour call in it from now on.'],
      [5, ''],
    ],
  },
  { offer: 'Schema Walk', every: 21, reviews: [[5, 'I found a table that nobody had read since 2019. Worth it for that alone.'], [4, 'Clear drawings of a database that had none. Printing could be better.', 'Printing is next. Thank you for the screenshots.'], [5, ''], [4, 'Does one thing and does it quietly.']] },
  { offer: 'Invoice set for a studio of one', every: 19, reviews: [[5, 'My accountant asked who made it. First time she asked me anything nicely.'], [4, 'Good letters, sensible numbers. I changed the colour and sent it the same evening.'], [5, '']] },
  { offer: 'Linen, a small interface kit', every: 16, reviews: [[5, 'Small in the right way: forty parts, and every one of them finished.', 'Forty-one since Tuesday.'], [4, 'The dark theme needed an evening of my own. The rest is a pleasure.'], [5, 'I stopped drawing buttons.']] },
  { offer: 'Poster grid in six inks', every: 28, reviews: [[5, 'The margins do half of the work.'], [4, 'I wish there was a square one.', 'There will be, when I find a square occasion.'], [5, '']] },
  { offer: 'Forty support macros that sound like people', every: 24, reviews: [[5, 'Our customers began to say thank you. We had forgotten that they can.'], [3, 'Well written, and too Irish for our bank. We used eleven of them.', 'Eleven is a fine number. Write to me, and we shall make them drier.'], [5, '']] },
  { offer: 'One-page lesson plan: do, notice, tell', every: 24, reviews: [[5, 'One page, as it says. My lessons end on time now.'], [4, 'I print it on the back of the shopping list.']] },
  { offer: 'Prompt Drawer', every: 18, reviews: [[4, 'All my prompts in one drawer, with a label on each.'], [5, ''], [3, 'Useful, but I lost a tag when I renamed it.', 'Found and mended, and your tag is back. Sorry for the fright.']] },
  { offer: 'Meeting Bot', every: 14, reviews: [[5, 'Nobody takes minutes any more, and everybody reads them.'], [4, 'It hears my accent better than my bank does.', 'It was taught by mine.'], [5, ''], [5, 'Three clients, three rooms, one tidy list on Friday.']] },
  { offer: 'Reply Shelf', every: 23, reviews: [[4, 'We answer the same five questions in half of the time.'], [5, '']] },
  { offer: 'Everyday mug, ash glaze', every: 18, reviews: [[5, 'It is the mug that everybody in the office wants and nobody may have.'], [5, 'Packed as if it were to cross an ocean, which it did.', 'It crossed two. Thank you for writing.'], [4, 'A little smaller than I had thought. The glaze is finer than in the pictures.'], [5, '']] },
  { offer: 'Tea bowl, iron black', every: 65, reviews: [[5, 'I have stopped drinking tea from anything else.'], [5, '']] },
  { offer: 'Three bud vases for one stem each', every: 26, reviews: [[4, 'One stands a little askew. I like it best.', 'So do I. That is why I sent it.']] },
  { offer: 'Cooking spoon, cut from storm wood', every: 21, reviews: [[5, 'My grandmother asked where I had found hers.'], [4, 'It came with a note about the tree.', 'The tree deserved one.'], [5, ''], [5, 'Oiled it once, as told. It only gets better.']] },
  { offer: 'Chair hospital: diagnosis by photo, repair in İzmir', every: 35, reviews: [[5, 'Six chairs saved by one photograph and three sentences.'], [4, 'He told me not to have it repaired. Honest, and cheaper.']] },
  { offer: 'Sewn notebook, three covers', every: 14, reviews: [[5, 'It lies flat. After ten years of notebooks, one that lies flat.'], [5, 'Bought one, then four for my pupils.', 'The four had the better paper. Do not tell the first one.'], [4, 'The green is darker than on my screen.'], [5, '']] },
  { offer: 'Wall calendar in wood type', every: 10, reviews: [[5, 'March is so beautiful that I have not turned it.'], [4, 'The nail hole could be a little higher.']] },
  { offer: 'Eight linocut cards in a box', every: 21, reviews: [[5, 'I sent seven and could not part with the eighth.', 'That happens to everybody. I print nine sometimes.'], [4, 'Lovely paper. The box came with a bent corner.']] },
  { offer: 'Table runner, cochineal', every: 58, reviews: [[5, 'The red changes with the hour. We eat slower now.', 'Then it does what it should.']] },
  { offer: 'Lake Ice hat', every: 23, reviews: [[5, 'Warm at minus twenty, which I have tried.'], [5, '']] },
  { offer: 'Mitten kit with the eight-petalled star', every: 12, reviews: [[4, 'One and a half mittens so far. The chart is very clear.', 'The second thumb is always the harder one. Write if you are stuck.']] },
  { offer: 'Strand earrings, morning', every: 10, reviews: [[5, 'They sound like very small rain.']] },
  { offer: 'SQL from the ground up', every: 37, reviews: [[5, 'For the first time I know what a join does, instead of hoping.'], [4, 'Patient and well built. More exercises with dates, please.', 'Lesson nine has six new ones.'], [5, '']] },
  { offer: 'Your first bowl', every: 24, reviews: [[5, 'My first bowl leans. The second did not.'], [4, 'I needed the wheel lesson three times, and it was patient each time.']] },
  { offer: 'Backstrap weaving for two hands and a door handle', every: 33, reviews: [[5, 'A door handle was all that I had, and it was enough.', 'It always is. Send me a picture of the belt!'], [5, '']] },
  { offer: 'Record well at home', every: 28, reviews: [[5, 'A wardrobe, two blankets, and suddenly I sound like somebody.'], [4, ''], [5, 'He made me listen to my fridge. I have unplugged it.']] },
  { offer: 'Teaching online without losing the room', every: 46, reviews: [[5, 'The silence exercise alone has changed my Mondays.'], [4, 'Some examples are for schools; I teach adults. It still carried over.', 'The next edition has an evening class in it, because of you.']] },
  { offer: 'Your shop or workshop, drawn from above', every: 66, reviews: [[5, 'He drew the cat, which I had not mentioned and which is always there.', 'The cat was in your third photograph.'], [5, '']] },
  { offer: 'An Arabic wordmark to stand beside your Latin one', every: 82, reviews: [[5, 'Two scripts that seem to have grown up in the same house.', 'They argued at first. Thank you for the time that you gave them.']] },
  { offer: 'One podcast episode, edited so nobody notices', every: 21, reviews: [[5, 'Nobody noticed. I did, and it is wonderful.'], [4, 'One cough survived.', 'It was a very good cough. Gone now, no charge.'], [5, ''], [5, 'Back on the third day, with a list of what he had left in and why.']] },
  { offer: 'A book cover, from reading to print file', every: 54, reviews: [[5, 'She had read the book. One sees it.', 'Twice. The second time for the light.']] },
  { offer: 'Twelve product photos in plain daylight', every: 37, reviews: [[5, 'Honest pictures. Returns have gone down since.'], [3, 'Fine photographs, four days late.', 'It rained for a week. I should have written on the first day of it.']] },
  { offer: 'I rewrite your five worst emails', every: 16, reviews: [[5, 'Number four made me laugh at what I had been sending for years.'], [4, 'Two of five are perfect, three needed my name back in them.', 'Your name, and your commas. Noted.']] },
  { offer: 'Two blog posts that sound like you on a good day', every: 12, reviews: [[5, 'My sister asked when I had learned to write.']] },
  { offer: 'Data clinic for small organisations', every: 32, reviews: [[5, 'Two hours, and eleven spreadsheets became one.', 'You had done the hard part: you knew which ones mattered.'], [5, '']] },
  { offer: 'Art direction, four days a month', every: 44, reviews: [[5, 'Everything we print looks as if it came from one house now.']] },
  { offer: 'From employed engineer to one-person product', every: 16, reviews: [[5, 'Sarah asked me one question that I still think about.'], [5, 'I left with a plan for twelve weeks and the courage for one.', 'One week at a time is all that anybody has. You did well.'], [4, 'Good, direct, a little fast for me.']] },
  { offer: 'Portfolio review for illustrators', every: 26, reviews: [[4, 'Half of my pictures had to go. He was right, and kind about it.'], [5, '', 'It was a pleasure to look at.'], [5, 'Three pages of notes, not one of them about taste.']] },
]

/** What sellers say of those who bought from them. */
export const ofBuyers: readonly string[] = [
  'A clear brief, and answers within the hour.', 'Paid the same day, and wrote a kind word with it.', 'Knew what they wanted and said so.', 'Patient with the post, which deserved less.', '', 'Asked good questions. The work is better for them.',
  'Any time again.', '', 'Told me at once what did not fit, and how.', 'A pleasure from the first message to the last.', '', 'Read the instructions. You would not believe how rare that is.',
]
