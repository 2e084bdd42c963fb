import { slugify } from '#platform/text.ts'

/** A word of the controlled vocabulary as every installation starts with it. */
export interface Term {
  type: 'offer_category' | 'skill' | 'topic' | 'role'
  slug: string
  name: string
  description: string
  aliases: string[]
  /** The slug of the wider term of the same type. */
  parent: string | null
}

const term = (type: Term['type'], name: string, more: Partial<Term> = {}): Term => ({ type, slug: slugify(name, 60), name, description: '', aliases: [], parent: null, ...more })

const categories = [
  ['marketing-content', 'Marketing & Content', 'Copy, campaigns, newsletters and everything that is read.'],
  ['sales-outreach', 'Sales & Outreach', 'Finding customers, writing to them, and keeping in touch.'],
  ['customer-support', 'Customer Support', 'Answering people well, by hand or with a little help.'],
  ['operations', 'Operations & Productivity', 'Less busywork: planning, documents, automation.'],
  ['creative-design', 'Creative & Design', 'Pictures, objects, brands, sound and film.'],
  ['development', 'Development & Technical', 'Software, data, and the machines they run on.'],
  ['learning-education', 'Learning & Education', 'Courses, mentoring, and things to learn with.'],
  ['other', 'Other', 'What fits nowhere else, and is often the best.'],
].map(([slug = '', name = '', description = '']) => term('offer_category', name, { slug, description }))

/** Skills by the wider skill that they belong to. */
const skillTree: Record<string, string> = {
  Writing: 'Copywriting, Editing, Translation, Technical writing, Newsletters, Storytelling',
  Design: 'Graphic design, Illustration, Typography, Interface design, Branding, Layout, User research',
  Programming: 'Web development, Mobile apps, Databases, Automation, Testing, Accessibility, Security, Machine learning, Embedded systems',
  Data: 'Data analysis, Data visualisation, Spreadsheets, Statistics',
  Craft: 'Ceramics, Woodworking, Knitting, Weaving, Sewing, Bookbinding, Jewellery, Printmaking, Leatherwork',
  Making: '3D printing, Laser cutting, Electronics, CAD, 3D modelling',
  'Sound and film': 'Audio editing, Music production, Video editing, Animation, Photography, Sound design, Voice-over',
  Business: 'Marketing, Sales, Project management, Bookkeeping, Customer support, Search engine optimisation, Pricing',
  Teaching: 'Mentoring, Course design, Facilitation, Public speaking, Coaching',
}
const skills = Object.entries(skillTree).flatMap(([wider, narrower]) => [term('skill', wider), ...narrower.split(', ').map((name) => term('skill', name, { parent: slugify(wider) }))])

const topics = (
  [
    ['AI', 'Programs that write, draw, listen and answer from what they were trained on.', 'artificial-intelligence, machine-intelligence, genai'],
    ['LLM', 'Language models: what assistants such as Claude are made of.', 'large-language-models, language-models'],
    ['Open source', 'Software and designs that everybody may use, read and change.', 'oss, free-software, foss'],
    ['Freelancing', 'Working for oneself: finding clients, prices, contracts, staying sane.', 'freelance, self-employment'],
    ['Handmade', 'Things made by hand, one or a few at a time.', 'handcrafted, hand-made'],
    ['Ceramics', 'Clay, glazes, wheels and kilns.', 'pottery'],
    ['Textiles', 'Yarn, cloth and what is made of them.', 'fibre-arts, fabric'],
    ['Generative art', 'Pictures and music made by rules and chance, written down as a program.', 'creative-coding, algorithmic-art'],
    ['Productivity', 'Getting the right things done, and the others off the list.', 'getting-things-done'],
    ['Automation', 'Letting machines do what is done the same way every time.', 'no-code-automation, workflows'],
    ['No code', 'Building programs without writing them.', 'nocode, low-code'],
    ['Accessibility', 'Things that everybody can use, whatever their eyes, ears and hands do.', 'a11y'],
    ['Privacy', 'Who knows what about whom, and who decides that.', 'data-protection'],
    ['Self-hosting', 'Running services on machines of one’s own.', 'selfhosted, homelab'],
    ['Sustainability', 'Making, repairing and selling without using up what others need.', 'repair, circular-economy'],
    ['Typography', 'Letters, and how they stand together.', 'type-design, fonts'],
    ['Branding', 'How a business looks and sounds everywhere it appears.', 'brand, corporate-identity'],
    ['E-commerce', 'Selling on the web.', 'ecommerce, online-shop'],
    ['Learning', 'How people come to know and to be able.', 'education, self-study'],
    ['Mentoring', 'Somebody who has been there, and takes time for somebody who is on the way.', 'mentorship'],
    ['Music', 'Writing, playing, recording and releasing it.', 'songwriting'],
    ['Film', 'Moving pictures, from the idea to the cut.', 'video'],
    ['Photography', 'Pictures made with light.', 'photo'],
    ['Writing', 'Texts of every length.', 'authorship'],
    ['Community', 'People who have something in common, and how they keep it.', 'communities'],
    ['Print', 'Ink on paper: posters, books, cards.', 'printing'],
    ['3D printing', 'Objects made layer by layer.', 'additive-manufacturing'],
    ['Electronics', 'Circuits, boards, sensors and what they do.', 'hardware'],
  ] as const
).map(([name, description, aliases]) => term('topic', name, { description, aliases: aliases.split(', ') }))

const roles = (
  [
    ['Maker', 'Makes things, with hands or machines.'],
    ['Artist', 'Makes pictures, objects, music or film of their own.'],
    ['Designer', 'Gives form to what others will use.'],
    ['Developer', 'Writes and keeps software.'],
    ['Writer', 'Writes for readers, or for those who have something to say.'],
    ['Freelancer', 'Works for clients on their own account.'],
    ['Mentor', 'Helps others along with what they know.'],
    ['Teacher', 'Gives courses and lessons.'],
    ['Learner', 'Is on the way to knowing more.'],
    ['Seller', 'Sells goods or services.'],
    ['Organiser', 'Brings people and dates together.'],
    ['Founder', 'Is starting something.'],
  ] as const
).map(([name, description]) => term('role', name, { description }))

/** Everything that every installation starts with; each type in its order, the wider term before the narrower. */
export const vocabulary: readonly Term[] = [...categories, ...skills, ...topics, ...roles]
