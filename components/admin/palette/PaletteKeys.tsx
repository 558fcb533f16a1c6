import type { PaletteMessages } from '@/lib/i18n/palette-messages'

/** The keys of the palette, at its foot. */
export function PaletteKeys({ messages }: { messages: PaletteMessages }) {
  const keys = [
    ['↑ ↓', messages.keysMove],
    ['Enter', messages.keysOpen],
    ['Ctrl Enter', messages.keysTab],
    ['Esc', messages.keysClose],
  ] as const
  return (
    <p className="palette-keys" aria-hidden="true">
      {keys.map(([key, what]) => (
        <span key={key}>
          <kbd>{key}</kbd> {what}
        </span>
      ))}
    </p>
  )
}
