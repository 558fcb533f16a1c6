import { colors } from '@/lib/share-image/colors'

type Props = {
  /** Families for headline and label, as `shareImageFonts` names them. */
  families: { headline: string; label: string }
  siteName: string
  section: string
  headline: string
  /** A `data:` address: the drawing library fetches nothing. */
  picture: string | undefined
}

/** An article as it stands in a chat or a stream of posts: 1200 × 630, drawn by satori, which knows flex boxes and inline styles only. */
export function ShareImage({ families, siteName, section, headline, picture }: Props) {
  return (
    <div style={{ width: '100%', height: '100%', display: 'flex', background: colors.paper, color: colors.ink }}>
      <div style={{ flex: 1, display: 'flex', flexDirection: 'column', padding: '56px 56px 48px' }}>
        <div style={{ fontFamily: families.label, fontSize: 34, color: colors.accent }}>{section}</div>
        <div
          style={{
            flex: 1,
            display: 'flex',
            alignItems: 'center',
            fontFamily: families.headline,
            fontSize: headlineSize(headline, picture !== undefined),
            lineHeight,
          }}
        >
          {headline}
        </div>
        <div
          style={{
            display: 'flex',
            alignItems: 'center',
            gap: 16,
            paddingTop: 24,
            borderTop: `2px solid ${colors.rule}`,
            fontFamily: families.headline,
            fontSize: 36,
          }}
        >
          <svg width="34" height="34" viewBox="0 0 24 24">
            <path fill={colors.accent} fillRule="evenodd" d="M12 24 1 2h22ZM12 16l5-10H7Z" />
          </svg>
          {siteName}
        </div>
      </div>
      {picture === undefined ? (
        <div style={{ width: 28, background: colors.accent }} />
      ) : (
        <img alt="" src={picture} width={470} height={630} style={{ objectFit: 'cover' }} />
      )}
    </div>
  )
}

/** The room for the headline in pixels, and how wide an average letter of it is, in parts of its size. */
const room = { beside: 610, alone: 1050, height: 390 }
const letterWidth = 0.64
const lineHeight = 1.16

/** The largest size, in pixels, at which the headline fits its room: Kazakh words are long, so it is tried by breaking lines. */
function headlineSize(headline: string, beside: boolean): number {
  const width = beside ? room.beside : room.alone
  for (let size = 84; size > 28; size -= 2) {
    const lines = countLines(headline, Math.floor(width / (size * letterWidth)))
    if (lines * size * lineHeight <= room.height) return size
  }
  return 28
}

/** Lines of a text broken between words; a word longer than a line counts as too many lines to fit. */
function countLines(text: string, letters: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    if (word.length > letters) return Number.POSITIVE_INFINITY
    const needed = used === 0 ? word.length : used + 1 + word.length
    if (needed > letters) lines += 1
    used = needed > letters ? word.length : needed
  }
  return lines
}
