import { editionPath, type EditionView } from '@/lib/settings/site-view'

type Props = { title: string; path: string; view: EditionView }

/** Ways to pass an article on: plain links that load nothing from anywhere. The script adds "copy the link" for those who can. */
export function ShareLinks({ title, path, view }: Props) {
  const { locale, site, messages } = view
  const address = `${site.url}${editionPath(locale, path)}`
  const [url, text] = [encodeURIComponent(address), encodeURIComponent(title)]
  const services = [
    { name: 'Telegram', href: `https://t.me/share/url?url=${url}&text=${text}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${text}%20${url}` },
    { name: 'X', href: `https://x.com/intent/post?url=${url}&text=${text}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
  ]
  return (
    <nav className="share" aria-label={messages.share}>
      {services.map(({ name, href }) => (
        <a key={name} href={href} rel="noopener nofollow" aria-label={messages.shareOn(name)}>
          {name}
        </a>
      ))}
      <button type="button" hidden data-copy={address} data-copied={messages.copied}>
        {messages.copyLink}
      </button>
    </nav>
  )
}
