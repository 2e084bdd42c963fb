/** A page of the help: what it is about, and what it answers. Texts are markdown. */
export interface HelpTopic {
  slug: string
  title: string
  lead: string
  sections: readonly { id: string; title: string; text: string }[]
}
