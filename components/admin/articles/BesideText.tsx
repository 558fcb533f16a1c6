import type { ReactNode } from 'react'
import type { Edition } from '@/lib/i18n/editions'
import { translationMessages } from '@/lib/i18n/translation-messages'

type BesideProps = {
  beside: ReactNode
  shown: 'original' | 'translation'
  language: Edition
  onShow: (text: 'original' | 'translation') => void
}

/** What scrolls must be reachable with the keys too (WCAG 2.1.1). */
const scrollable = { tabIndex: 0 }

/** The other text, and on a narrow screen the choice which of the two is seen. */
export function BesideText({ beside, shown, language, onShow }: BesideProps) {
  const words = translationMessages(language)
  return (
    <>
      <nav className="article-texts" aria-label={words.switchTexts}>
        {(['original', 'translation'] as const).map((text) => (
          <button key={text} type="button" aria-pressed={shown === text} onClick={() => onShow(text)}>
            {words[text]}
          </button>
        ))}
      </nav>
      <section className="article-original" aria-label={words.original} {...scrollable}>
        {beside}
      </section>
    </>
  )
}
