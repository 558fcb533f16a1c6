import './previews.css'
import { useState } from 'react'
import { cutToWidth } from '@/lib/found/cut-to-width'
import type { Edition, Script } from '@/lib/i18n/editions'
import type { FoundMessages } from '@/lib/i18n/found-messages'
import type { FoundActions } from './found-actions'
import { measureText } from './measure-text'
import { PreviewChoice } from './PreviewChoice'
import { scriptChoices } from './script-choices'
import { useInScript } from './use-script'

type Room = { titleFont: string; textFont: string; title: number; text: number }

/** How much a search result shows, in pixels of the letters it is set in: a line on a computer, two on a phone; two and three of text. */
export const searchRoom: Record<'desktop' | 'phone', Room> = {
  desktop: { titleFont: '20px Arial, sans-serif', textFont: '14px Arial, sans-serif', title: 580, text: 1160 },
  phone: { titleFont: '18px Arial, sans-serif', textFont: '14px Arial, sans-serif', title: 620, text: 960 },
}

type Props = {
  title: string
  description: string
  siteName: string
  edition: Edition
  address: string
  messages: FoundMessages
  actions: FoundActions
}

/** A search result as it will look, cut where it will be cut. */
export function SearchPreview({ title, description, siteName, edition, address, messages, actions }: Props) {
  // A line of a computer's result does not fit on a phone.
  const [screen, setScreen] = useState<'desktop' | 'phone'>(() => (window.innerWidth < 700 ? 'phone' : 'desktop'))
  const [script, setScript] = useState<Script>('cyrl')
  const texts = useInScript([title, description, siteName], script, actions.inScript)
  const [shownTitle = '', shownDescription = '', shownSite = ''] = texts
  const { titleFont, textFont, ...room } = searchRoom[screen]
  const { origin, pathname } = new URL(address)
  const prefix = script === 'cyrl' ? '' : `/${script}`
  const scripts = scriptChoices(edition, messages)
  return (
    <div className="found-previews">
      <div className="found-choices">
        <PreviewChoice
          label={messages.width}
          values={[
            ['desktop', messages.desktop],
            ['phone', messages.phone],
          ]}
          chosen={screen}
          onChoose={setScreen}
        />
        {scripts.length > 0 && (
          <PreviewChoice label={messages.script} values={scripts} chosen={script} onChoose={setScript} />
        )}
      </div>
      <figure
        className={`google is-${screen}`}
        aria-label={`${messages.preview}: ${messages.search}`}
        lang={edition}
        dir={script === 'arab' ? 'rtl' : 'ltr'}
      >
        <p className="google-site">
          <span aria-hidden="true" className="google-icon">
            {shownSite.slice(0, 1)}
          </span>
          <span>
            {shownSite}
            <small dir="ltr">{[origin, ...`${prefix}${pathname}`.split('/').slice(1, -1)].join(' › ')}</small>
          </span>
        </p>
        <p className="google-title" style={{ font: titleFont }}>
          {cutToWidth(shownTitle, room.title, (text) => measureText(text, titleFont)).text}
        </p>
        <p className="google-text" style={{ font: textFont }}>
          {cutToWidth(shownDescription, room.text, (text) => measureText(text, textFont)).text}
        </p>
      </figure>
    </div>
  )
}
