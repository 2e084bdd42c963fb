/** Words of the pages that show the mail which would have been sent. */
export const outbox = {
  title: 'Outbox',
  lead: 'What the hall would have sent by mail. It stays here while no mail server is configured, and this page does not exist in production.',
  caption: 'Mails, newest first',
  subject: 'Subject',
  to: 'To',
  sent: 'Sent',
  emptyTitle: 'No mail yet',
  emptyText: 'What the hall writes to people arrives here. Join as somebody new, and the welcome is the first.',
  all: 'All mails',
  asSent: 'Open it as it looks in a mail program',
}
