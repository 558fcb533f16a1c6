import { localesOf } from '@/lib/i18n/editions'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

/** Each script by its name and in its own letters, which stay so in all three. */
const names = {
  cyrl: { lang: 'kk-Cyrl', name: 'Кирил' },
  latn: { lang: 'kk-Latn', name: 'Latyn' },
  arab: { lang: 'kk-Arab', name: 'توتە' },
} as const

/** The same page in the other scripts of Kazakh. Plain links: nothing is remembered but the address. */
export function ScriptSwitch({ view, path }: { view: EditionView; path: string }) {
  const { locale, messages } = view
  return (
    <nav className="scripts" aria-label={messages.scripts}>
      {localesOf('kk').map((other) => (
        <a
          key={other.segment}
          href={editionPath(other, path)}
          lang={names[other.script].lang}
          hrefLang={other.lang}
          translate="no"
          aria-current={other.segment === locale.segment ? 'true' : undefined}
        >
          {names[other.script].name}
        </a>
      ))}
    </nav>
  )
}
