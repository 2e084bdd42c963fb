import type { HelpTopic } from './help-topic.ts'

/** Finding things and people, and keeping them. */
export const helpWithFinding: readonly HelpTopic[] = [
  {
    slug: 'finding',
    title: 'Discover and search',
    lead: 'Offers, asks, people and tools, each in a list that you can narrow down.',
    sections: [
      { id: 'lists', title: 'Where do I look around?', text: '[Discover](/discover) starts from your problem: say what you need help with. There are also lists of [offers](/discover/offers), [asks](/discover/asks), [people](/discover/people) and [tools](/discover/tools). No account is needed.' },
      { id: 'filters', title: 'Filters and order', text: 'Narrow a list by kind, category, price and more, and choose what comes first. Everything you choose stands in the address: bookmark it, or send it to somebody, and they see the same list.' },
      { id: 'search', title: 'How does searching work?', text: 'Write as you would speak: “somebody to photograph my bowls”. Small words do no harm, and the beginning of a word is enough.' },
      { id: 'everything', title: 'Search everything at once', text: 'The magnifying glass on top, or Ctrl+K (⌘K on a Mac), searches places, actions and what is in the hall, from any page.' },
      { id: 'tools', title: 'What are tools for?', text: 'The [directory](/discover/tools) says what a tool is good for and what it costs, and shows what was built with it here, who needs help with it and who knows it. Tick up to three to compare them side by side.' },
      { id: 'follow', title: 'Following somebody', text: 'Press “Follow” on their page. What they put up then stands on your [home page](/home), and you are told of it as you wish.' },
    ],
  },
  {
    slug: 'saving',
    title: 'Saving and lists',
    lead: 'Keep what you want to find again. Nobody sees it, unless you share a list.',
    sections: [
      { id: 'save', title: 'How do I save something?', text: 'Press “Save” on an offer, an ask, a tool or a person. It goes into the list “Saved”, which you find in your menu and at [Saved](/my/saved). Another press takes it out.' },
      { id: 'lists', title: 'Lists of your own', text: 'The arrow beside “Save” shows your lists. A thing may be in several. You can have 100 lists, with 1,000 things in each.' },
      { id: 'notes', title: 'Notes', text: 'Under each thing in a list you can add a note: why you kept it, what to ask. Notes are for you alone, also where the list is shared.' },
      { id: 'share', title: 'Sharing a list', text: 'Open “Name, sharing, deleting” above the list and press “Share by link”. Whoever has the link can read the list without an account; search engines are asked to stay away. A new link ends the old one, and “Make it private” ends it altogether.' },
      { id: 'gone', title: '“No longer available”', text: 'Somebody paused it, put it away or left, or you have blocked them. Others don’t see such entries in a shared list at all. If a paused offer comes back, so does its card.' },
      { id: 'deleted', title: 'I deleted a list by accident', text: 'Press “Undo” right afterwards. What was in it, and your notes, come back with it. It is private then.' },
    ],
  },
]
