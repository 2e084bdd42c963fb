import type { OfferCategory } from '../types.ts'

const list = (text: string): readonly string[] => text.trim().split(/\s*\n\s*|\s*;\s*/)

/** What offers of a category are about: the words that people will search for. */
export const subjects: Readonly<Record<OfferCategory, readonly string[]>> = {
  'marketing-content':
    list(`blog posts; newsletter; landing page copy; podcast show notes; social calendar; brand story; press release; product photos; video captions; case study
    search snippets; festival programme; museum labels; book blurb; radio spot; launch plan; content audit; tone of voice; grant application; annual report`),
  'sales-outreach': list(
    `cold email; price list; sales deck; stockist letter; follow-up sequence; proposal; referral programme; wholesale catalogue; market stall; demo script; lead list; pitch rehearsal; quote template; customer interviews`,
  ),
  'customer-support': list(
    `help centre; saved replies; complaint letters; refund policy; chat widget; phone script; support handbook; ticket triage; returns process; onboarding emails; customer survey; knowledge base; apology email; status page`,
  ),
  operations: list(
    `invoice workflow; meeting notes; stock count; shift rota; expense sheet; booking calendar; shipping labels; cash flow forecast; contract checklist; studio handbook; delivery route; supplier list; task board; time tracking; tax folder; hiring plan; backup routine; spreadsheet cleanup`,
  ),
  'creative-design':
    list(`ceramic mug; linocut print; logo; poster; wool blanket; leather bag; book cover; packaging; illustration; type specimen; oak table; silver ring; watercolour landscape; screen print; icon set; wall hanging; children's book; tea towel; album cover; stained glass
    beaded necklace; woven basket; isometric map; portrait; mural; embroidery pattern; walnut bowl; risograph zine; paper lantern; glass vase`),
  development:
    list(`React components; PostgreSQL tuning; API design; accessibility audit; TypeScript migration; mobile app; chat bot; data pipeline; search engine; design tokens; end-to-end tests; deployment scripts; query planner; static site; login flow; payment form; web scraper; map widget; command line tool; code review
    embedded firmware; machine learning model; speech recognition; plugin; browser extension; event sourcing`),
  'learning-education': list(
    `SQL basics; wheel throwing; watercolour; public speaking; guitar chords; Spanish conversation; bread baking; photography; knitting; maths tutoring; screenwriting; drawing from life; music theory; garden planning; bookbinding; Python for beginners; sewing machine; calligraphy; bicycle repair; study skills`,
  ),
  other: list(
    `bicycle repair; seed swap; community garden; moving day; dog walking; furniture repair; translation; tide tables; choir recording; wedding cake; recipe collection; neighbourhood map; tool library; family archive`,
  ),
}

export const audiences =
  list(`small studios; first-time sellers; two-person teams; community groups; independent shops; night-shift nurses; village schools; cooperatives; freelancers; beginners; busy parents; bakeries; bookshops; repair cafés; museums
  choirs; start-ups; non-profits; teachers; market traders; potters; illustrators; remote teams; clinics; festivals; libraries; farmers; translators; podcasters; people who hate spreadsheets`)

export const qualities = list(
  `quiet; honest; small; careful; quick; friendly; plain; sturdy; handmade; practical; unhurried; thorough; portable; slow; bright; reliable; gentle; frugal; well-tested; tidy; open; patient; seasonal; local; modular; printed; recycled; weatherproof; bilingual; minimal`,
)

export const tags: Readonly<Record<OfferCategory, readonly string[]>> = {
  'marketing-content': list('copywriting; newsletter; branding; seo; social-media; photography; storytelling; editing; video; podcast'),
  'sales-outreach': list('email; pricing; wholesale; pitching; proposals; negotiation; outreach; crm'),
  'customer-support': list('support; helpdesk; tone-of-voice; documentation; chat; surveys; onboarding; refunds'),
  operations: list('invoices; scheduling; spreadsheets; automation; accounting; planning; notion; templates; inventory; shipping'),
  'creative-design': list(
    'illustration; ceramics; linocut; weaving; woodworking; typography; branding; print; jewellery; textile; poster; handmade; pattern; packaging',
  ),
  development: list(
    'typescript; react; postgresql; python; api; testing; accessibility; performance; devops; mobile; llm; data; security; open-source',
  ),
  'learning-education': list('beginners; course; workshop; tutoring; music; language; craft; drawing; coding; video; mentoring; facilitation'),
  other: list('repair; community; translation; food; garden; local; advice; family'),
}

export const tools: Readonly<Record<OfferCategory, readonly string[]>> = {
  'marketing-content': list('canva; claude; chatgpt; notion; mailchimp; davinci-resolve; lightroom; buffer'),
  'sales-outreach': list('hubspot; airtable; loom; google-sheets; calendly; stripe'),
  'customer-support': list('zendesk; intercom; notion; slack; claude; loom'),
  operations: list('notion; airtable; zapier; n8n; google-sheets; google-calendar; trello; slack; excel'),
  'creative-design': list('figma; procreate; blender; inkscape; affinity; indesign; krita; photoshop; glyphs'),
  development: list('postgresql; github; typescript; python; docker; vs-code; duckdb; claude; cursor; vercel'),
  'learning-education': list('zoom; miro; obs-studio; notion; audacity; youtube; google-slides'),
  other: list('google-maps; whatsapp; audacity; canva'),
}
