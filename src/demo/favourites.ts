/** Something that is saved: by title, handle or slug. */
export type DemoThing = ({ readonly offer: string } | { readonly ask: string } | { readonly person: string } | { readonly tool: string }) & { readonly note?: string }

/** A list of somebody's; without a name the first one. */
export interface DemoList {
  readonly keeper: string
  readonly name: string | null
  readonly isShared?: boolean
  readonly daysAgo: number
  /** In the order in which they were saved. */
  readonly things: readonly DemoThing[]
}

/** What the people of the demo keep for later. */
export const demoLists: readonly DemoList[] = [
  { keeper: 'sarah', name: null, daysAgo: 40, things: [{ tool: 'penpot' }, { offer: 'Linen, a small interface kit' }, { person: 'priya' }, { ask: 'A booking page for the printing workshop that my aunt could use', note: 'Could be done with what I built for Meeting Bot. Write to Marta on Monday.' }, { offer: 'Your first bowl', note: 'For the winter.' }] },
  { keeper: 'sarah', name: 'Presents that were made by somebody', isShared: true, daysAgo: 24, things: [{ offer: 'Strand earrings, morning' }, { offer: 'Lake Ice hat', note: 'Grey, for my father.' }, { offer: 'Everyday mug, ash glaze', note: 'Two of them, for the new flat.' }, { offer: 'Sewn notebook, three covers' }, { offer: 'Eight linocut cards in a box' }, { person: 'hana' }] },
  { keeper: 'sarah', name: 'For the next app', daysAgo: 12, things: [{ tool: 'postgresql' }, { offer: 'Booking schema that refuses double bookings' }, { offer: 'Schema Walk' }, { person: 'jonas' }] },
  { keeper: 'kenji', name: null, daysAgo: 60, things: [{ person: 'hana' }, { offer: 'Fern in three states' }, { offer: 'Record well at home' }] },
  { keeper: 'kenji', name: 'Workshop wall', daysAgo: 30, things: [{ offer: 'Ridge lines, Alishan' }, { offer: 'Wall calendar in wood type', note: 'Ask whether next year’s is coming.' }] },
  { keeper: 'lucia', name: null, daysAgo: 18, things: [{ offer: 'Poster grid in six inks' }, { person: 'thandi' }, { ask: 'English for answering customers, one hour a week' }] },
  { keeper: 'marta', name: 'Paper and ink', isShared: true, daysAgo: 15, things: [{ tool: 'inkscape' }, { offer: 'Eight linocut cards in a box' }, { offer: 'Drawing with a pen plotter' }, { offer: 'Khatt, a practice sheet for reed pens' }] },
  { keeper: 'jonas', name: null, daysAgo: 9, things: [{ offer: 'SQL from the ground up' }, { ask: 'Five support macros turned into a quiet n8n flow' }] },
]
