import { useLocation } from 'react-router'
import { shell } from '#web/messages/en/shell.ts'
import { useMessages } from '#web/messages/messages.ts'
import { useRootData } from '#web/shell/root-data.ts'

interface PageHeadProps {
  /** The page's name; the hall's name follows it. */
  title: string
  description?: string
  /** A picture for those who share the page: an absolute path. */
  image?: string
  /** Kept out of search engines: private pages, forms, filtered lists. */
  hidden?: boolean
}

/** What a page says of itself to tabs, search engines and those who share it. React moves it into the head. */
export function PageHead({ title, description, image, hidden = false }: PageHeadProps) {
  const { hallName } = useMessages(shell)
  const { pathname } = useLocation()
  const root = useRootData()
  const full = title === hallName ? title : `${title} · ${hallName}`
  const address = root && root.publicUrl + pathname
  return (
    <>
      <title>{full}</title>
      {description && <meta name="description" content={description} />}
      {hidden ? <meta name="robots" content="noindex" /> : address && <link rel="canonical" href={address} />}
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      {address && <meta property="og:url" content={address} />}
      {image && root && <meta property="og:image" content={root.publicUrl + image} />}
    </>
  )
}
