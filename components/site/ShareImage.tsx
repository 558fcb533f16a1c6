type Props = {
  siteName: string
  section: string
  headline: string
  /** A `data:` address: the drawing library fetches nothing. */
  picture: string | undefined
}

const colors = { paper: '#fbfaf6', ink: '#15171b', accent: '#00606f', rule: '#dcd7cb' }

/** An article as it stands in a chat or a stream of posts: 1200 × 630, drawn by satori, which knows flex boxes and inline styles only. */
export function ShareImage({ siteName, section, headline, picture }: Props) {
  return (
    <div style={{ width: '100%', height: '100%', display: 'flex', background: colors.paper, color: colors.ink }}>
      <div style={{ flex: 1, display: 'flex', flexDirection: 'column', padding: '56px 56px 48px' }}>
        <div style={{ fontFamily: 'Source Sans 3', fontSize: 34, color: colors.accent }}>{section}</div>
        <div
          style={{
            flex: 1,
            display: 'flex',
            alignItems: 'center',
            fontFamily: 'Lora',
            fontSize: headlineSize(headline, picture !== undefined),
            lineHeight: 1.16,
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
            fontFamily: 'Lora',
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

/** Kazakh words are long: what matters is that the longest one fits a line, and all of them the height. Pixels. */
function headlineSize(headline: string, beside: boolean): number {
  const longest = Math.max(...headline.split(/\s+/).map((word) => word.length))
  const [width, area] = beside ? [618, 265_000] : [1060, 420_000]
  const byWord = width / (longest * 0.62)
  const byArea = Math.sqrt(area / (headline.length * 0.62 * 1.16))
  return Math.round(Math.max(30, Math.min(84, byWord, byArea)))
}
