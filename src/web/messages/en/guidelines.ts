/** The rules of the house. Short, so that people read them. */
export const guidelines = {
  title: 'Community guidelines',
  description: 'How we treat each other, what may stand on the table, and what happens when something goes wrong.',
  lead: 'A hall works when people can trust each other with their time, their money and their half-finished ideas. These are the rules that keep it so. They hold for everybody, moderators included.',
  rules: [
    { title: 'Be the person you would hire', text: 'Keep appointments, answer questions, say early when something will be late. If you cannot do what you promised, say so and make it right.' },
    { title: 'Show your own work', text: 'Put up what you made, or what you have the right to sell. Name those who worked on it with you. Work that a machine made, or helped to make, says so.' },
    { title: 'Describe it as it is', text: 'Pictures show the thing itself. Prices are whole, with no costs that appear later. What is used, damaged or unfinished is called that.' },
    { title: 'Criticise the work, not the person', text: 'Feedback is a gift here. Be specific, be kind, and offer it when it was asked for. Nobody is mocked for being a beginner.' },
    { title: 'Everybody belongs', text: 'No attacks or contempt for who somebody is, where they come from, whom they love, what they believe or how they live. No harassment, in public or in private.' },
    { title: 'No noise', text: 'One thing, one offer. No copied advertisements, no fake reviews, no messages to people who did not ask for them.' },
    { title: 'Nothing that harms', text: 'No weapons, no drugs, no stolen or counterfeit goods, no malware, nothing sexual involving minors, nothing that is against the law where you or the buyer live.' },
    { title: 'Keep private things private', text: 'What somebody told you in confidence, their address, their face: ask before you share it.' },
    { title: 'Learners are under our protection', text: 'Mentors and teachers never use their position for money, favours or closeness that the other person would not freely give.' },
  ],
  consequencesTitle: 'When something goes wrong',
  consequences: [
    'Talk to the person first if that feels safe. Most trouble is a misunderstanding.',
    'Otherwise tell a moderator. They look at what happened, hear both sides, and decide. They may ask for a change, hide what breaks the rules, or ask somebody to leave for a while or for good.',
    'Decisions come with a reason. If you think one is wrong, say so, and another moderator will look at it again.',
  ],
  changes: 'These guidelines change when the community learns something. They are part of the source of this hall, where every change can be seen.',
}
