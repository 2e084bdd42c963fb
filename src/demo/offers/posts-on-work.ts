import type { DemoOffer } from '../types.ts'
import { free, offer } from './offer.ts'

/** Articles on building, teaching and running things. */
export const postsOnWork: readonly DemoOffer[] = [
  offer({
    owner: 'sarah',
    type: 'post',
    title: 'Four hundred teams, one word: "discussed"',
    categorySlug: 'operations',
    publishedDaysAgo: 36,
    viewCount: 1874,
    description: `Meeting Bot has now written the minutes of some four hundred teams, and with their permission I have counted words. Not who talks most, which I refuse to measure, but the verbs: *decided, agreed, will, should, discussed*. One of them predicts better than anything else whether the same topic comes back next week. This is a short report on what I found, what I changed in the product because of it, and one small habit any team can try on Monday without buying anything at all from me or from anybody.`,
    tags: ['meetings', 'language', 'teams', 'decisions', 'product'],
    pricing: free,
    body: `When a team lets me, I count the verbs in its minutes. Never names, never durations; only the verbs, and whether a topic with the same title turns up again within a fortnight.

Topics recorded with **"will"** and a name come back one time in nine.
Topics recorded with **"agreed"** come back one time in four.
Topics recorded with **"discussed"** come back *two times in three*.

"Discussed" is the sound of a door being left open. It means we spoke, it was pleasant or not, and no one had to say what happens now.

## What I changed

The first version of the bot wrote "discussed" a great deal, because that's how minutes are supposed to sound and the model had read a lot of them. I took the word away from it. It has three left:

- **decided**, with the sentence that somebody actually said
- **someone will**, with a name and a day
- **open**, with the question, as a question

If none of them fits it writes *"spoke about"*, which is so visibly weak that people correct it. That was the point. The number of corrections went up by half and the number of returning topics went down by a third.

## What surprised me

Nobody minded "open". I'd expected managers to dislike a list of what isn't settled. Instead it became the agenda of the following meeting, and that meeting got shorter.

And small teams were worse than large ones. With three people in the room everyone is sure that everyone knows.

## Something for Monday

At the end, before people stand up, ask one person, a different one each week, to read out what was decided. If they say "well, we discussed...", you have two minutes left to decide it. You don't need a bot for that. I do sell one, but you do not need it for that.`,
  }),
  offer({
    owner: 'jonas',
    type: 'post',
    title: 'The index you already have',
    categorySlug: 'development',
    publishedDaysAgo: 152,
    viewCount: 3390,
    description: `In most slow databases I am called to, the missing index is not missing. It is there, it is healthy, and the query walks past it, because of a cast, a function, the wrong column first, or statistics from before the big import. Adding another index makes that query fast and every write a little slower, and next year somebody calls again. Here are the four ways in which a good index gets ignored, how to recognise each of them in a query plan within half a minute, and what to change instead of creating a fifth.`,
    tags: ['postgresql', 'indexes', 'performance', 'query-planning', 'sql'],
    tools: ['postgresql'],
    pricing: free,
    body: `Before you write \`create index\`, look at what is there. In my last thirty jobs the right index existed in eleven.

## 1. A function stands in front of it

\`\`\`sql
where lower(email) = 'ana@guildhall.example'
\`\`\`

An index on \`email\` can't help; the database would have to guess what \`lower\` does. Either index the expression, or store the address in lower case once and stop asking.

*In the plan:* a filter that mentions the function, and "Rows Removed by Filter" with many digits.

## 2. The types don't match

A driver that sends numbers as \`numeric\` to a \`bigint\` column turns the comparison round and casts **your column**, row by row.

*In the plan:* \`(id)::numeric = $1\`. The double colon is on the wrong side.

## 3. The columns are in the wrong order

An index on \`(created_at, shop_id)\` is a telephone book sorted by first name. If you always ask for one shop and then for the newest, it has to be \`(shop_id, created_at desc)\`.

*In the plan:* the index is used, and slow. This is the mean one, since everybody sees "Index Scan" and looks elsewhere.

## 4. The statistics are old

After an import of ten million rows the planner still believes in ten thousand. It picks a nested loop, as one would for ten thousand.

*In the plan:* estimated and actual rows differ by more than a hundred times. Run \`analyze\`. Go and have a coffee.

## And when it really is missing

Then add it, with \`concurrently\`, on a quiet day, and **drop one** at the same time. Look in \`pg_stat_user_indexes\` for those with \`idx_scan = 0\` since the last restart. There's always one. Somebody put it there on a bad afternoon, and each insert has been paying for it ever since.`,
  }),
  offer({
    owner: 'anahera',
    type: 'post',
    title: 'How to give feedback that gets used',
    categorySlug: 'learning-education',
    publishedDaysAgo: 196,
    viewCount: 2267,
    description: `After eighteen years of marking, I am convinced that most feedback is written for the person who gives it. It proves that we looked. It rarely changes the next attempt. In this hall people ask each other for feedback every day, on courses, bowls, screens and songs, so I wrote down the five habits that I teach to new teachers, each with an example from here (shared with permission), and one sentence you can put at the top of your own request so that what comes back to you is worth having.`,
    tags: ['feedback', 'teaching', 'community', 'writing'],
    pricing: free,
    body: `A learner once handed my careful page of comments back to me and said: "Miss, which one?"

She was right. I had written eleven things. She had one evening.

## Say what you did, before what you think

"I opened it on my phone, scrolled to the price and stopped." That is evidence. "The layout is confusing" is a verdict. People argue with verdicts. Nobody argues with *I stopped*.

## One thing for next time

Choose the single change that would make the biggest difference to the **next** attempt, and leave out the rest. If that hurts, write the others down for yourself. You may never need them.

Kenji does this with his students: they send the third bowl, he answers with one sentence. I have seen his sentences pinned above wheels.

## Ask where it came from

"How did you get to this colour?" is better than "Why this colour?". *Why* sounds like a trial. *How* gets you a story, and the mistake is generally in the story.

## Praise as precisely as you correct

"Lovely!" is a biscuit. "Your second paragraph made me want to go outside" is something they can do again on purpose.

## Give it while it can still be used

Feedback on finished work is a review. Both are fine, but don't give one when you were asked for the other. If the pots are fired, say what you enjoy.

## And when you're the one asking

Begin with this: **"I'm going to change one thing before Friday. What should it be?"**

It tells people how much time there is, that you will act, and that you can take one honest answer. I've never seen it fail. Sometimes the answer is "nothing, send it", and that is feedback too.`,
  }),
  offer({
    owner: 'marta',
    type: 'post',
    title: 'Why this hall has no secret order',
    categorySlug: 'other',
    publishedDaysAgo: 330,
    viewCount: 1955,
    description: `A guildhall is a building with rules on the wall. When we opened this one I promised that every list in it would be sorted by something you can read: newest, most helped, nearest in price, or a match with what you asked for and the reason written beside it. People tell me that this is quaint. Here is why I think it is practical, what it costs us, what we do instead when something good goes unseen, and how you can tell me that I'm wrong, which members regularly do and twice with success.`,
    tags: ['community', 'guildhall', 'design', 'openness'],
    pricing: free,
    body: `My first workshop was on a lane with eleven others. The order of the shops was the order of the street. You could be jealous of the baker at the corner, but you could not suspect him.

When we moved our table online, the first question from everyone who builds such places was: *what is your ranking?* As if there had to be one, and as if it had to be a secret.

## What we do

Every list here is sorted by something written above it. **Newest. Most popular. Price. Best match**, and then it says what matched: "you both use Figma", "answers your ask about pricing". If we put something forward ourselves, it says so and who did it.

## What it costs

Good work is sometimes missed. An honest list has an end, and not everybody scrolls there. A clever machine might have shown Hana's fern to the one person in Oslo who needed it.

So we do it by hand. On Fridays one of us, in turn, picks three things that too few people saw and writes two sentences on each. It takes an hour. We put our name on it. When a choice is poor, you know whom to tease.

## What it saves

Nobody here spends Sunday night guessing what the machine would like. Nobody posts at 7:42 because somebody said so. Sellers ask me how to be *found*, and I can answer: say clearly what it is, take an honest photo, answer your letters.

## You may object

Write to me, or bring it up at the table. Two rules have changed that way: sold works now stay visible (Tomasz), and "available" means *this month* (Ruth). The rules are on the wall. The wall can be repainted, but only in daylight.`,
  }),
]
