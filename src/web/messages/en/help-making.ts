import type { HelpTopic } from './help-topic.ts'

/** Joining, and putting something up. */
export const helpWithMaking: readonly HelpTopic[] = [
  {
    slug: 'joining',
    title: 'Joining and signing in',
    lead: 'An account needs an email address, a handle and a way to prove that it is you.',
    sections: [
      { id: 'join', title: 'How do I join?', text: '[Join](/sign-up) with your email address, a handle and a password of a few words, or with an account elsewhere where this hall offers that. A mail with a link comes to your address: open it, and we know that the address is yours. Looking around needs no account.' },
      { id: 'handle', title: 'What is a handle?', text: 'Your name in addresses: `/@handle`. It has 3 to 30 letters, digits, hyphens or underscores. You can take another one under [Account](/settings/account). Links to the old one lead to you, and nobody else gets it.' },
      { id: 'password', title: 'I forgot my password', text: 'Ask for a [link by mail](/reset-password). It works once and not for long. The page says the same whether or not we know the address, so that nobody can find out who is a member. When you set a new password, you are signed out everywhere else.' },
      { id: 'no-mail', title: 'The mail does not come', text: 'Look among unwanted mail first. You can have the link sent again under [Account](/settings/account). If our mail came back to us, the [notification settings](/settings/notifications) say so.' },
    ],
  },
  {
    slug: 'offers',
    title: 'Offers: what you put up',
    lead: 'Anything you provide: an app, a bowl, an hour of your time, an article.',
    sections: [
      { id: 'kinds', title: 'Which kind fits?', text: 'There are thirteen, in four groups: things built (apps, templates, showcases), for sale (artworks, handmade goods, gigs), knowledge (courses, articles, finds) and help (services, mentorships, quick help, feedback). The kind decides [what the form asks](/my/offers/new) and where people find it.' },
      { id: 'draft', title: 'Is what I type saved?', text: 'Yes. A new offer is a draft that saves itself while you write, and that only you can see. Come back to it from [My offers](/my/offers).' },
      { id: 'publish', title: 'How do I publish it?', text: 'The editor lists what is still missing. When nothing is, press “Publish”: from then on everybody finds it, and people who follow you are told. Its address stays the same afterwards, also when you change the title.' },
      { id: 'import', title: 'It already stands elsewhere', text: 'Paste its address under [bring an offer in](/my/offers/import). Title, words and picture are proposed from that page. Nothing is published before you have looked it over.' },
      { id: 'pictures', title: 'Pictures', text: 'Up to ten: drop, paste or choose them, and drag them into order. Say in a few words what each shows, for people who cannot see it. We take the place where a picture was taken out of the file.' },
      { id: 'visibility', title: 'Public, unlisted, private', text: '**Public** offers stand in lists. **Unlisted** ones can be read by whoever has the address. **Private** ones are yours alone.' },
      { id: 'pause', title: 'Pause, archive, bring back', text: 'A paused offer is off the lists until you resume it. An archived one is put away and only you see it; restoring makes it a draft again. Nothing is lost.' },
    ],
  },
  {
    slug: 'asks',
    title: 'Asks: what you need',
    lead: 'Testers, advice, a collaborator, somebody to hire: say it, and see who may help.',
    sections: [
      { id: 'post', title: 'How do I ask?', text: '[Ask for something](/my/asks/new): choose what kind of help it is, and say what you have tried. It is out as soon as you post it. Until then your words are kept as a draft, one at a time.' },
      { id: 'matches', title: 'Who may help?', text: 'Right after posting you see offers and people that fit, each with the reason: the same tool, a tag, a skill, a word. Whoever fits well is told of your ask.' },
      { id: 'budget', title: 'Does it have to be paid?', text: 'No. An ask may be for a favour, or paid with an amount, a range or “up to”.' },
      { id: 'states', title: 'Open, in progress, solved, closed', text: 'Say “somebody is helping” when it begins and “it is solved” when it ends. A closed ask can be opened again; a solved one stays solved. Whoever has the address can still read it.' },
      { id: 'end', title: 'Can it end by itself?', text: 'Give it a date. You are told before it closes, and can open it again afterwards.' },
    ],
  },
]
