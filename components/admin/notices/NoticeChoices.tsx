import type { NoticeMessages } from '@/lib/i18n/notice-messages'
import { sayNoticeKind } from '@/lib/i18n/notice-messages'
import type { NoticeChoice } from '@/lib/notices/read-notices'

/** A row for each kind of notice: on the screen, by letter, both or neither. */
export function NoticeChoices({ choices, words }: { choices: readonly NoticeChoice[]; words: NoticeMessages }) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="text-ink-soft text-small text-left">
          <th className="py-1 font-normal">
            <span className="sr-only">{words.choices}</span>
          </th>
          <th className="px-2 py-1 font-normal">{words.onScreen}</th>
          <th className="px-2 py-1 font-normal">{words.byLetter}</th>
        </tr>
      </thead>
      <tbody>
        {choices.map(({ kind, onScreen, byLetter }) => {
          const label = sayNoticeKind(kind, words)
          return (
            <tr key={kind} className="border-rule border-t">
              <th scope="row" className="py-2 pr-3 text-left leading-snug font-normal">
                {label}
              </th>
              <td className="px-2">
                <Choice name="onScreen[]" kind={kind} chosen={onScreen} label={`${label}: ${words.onScreen}`} />
              </td>
              <td className="px-2">
                <Choice name="byLetter[]" kind={kind} chosen={byLetter} label={`${label}: ${words.byLetter}`} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Choice({ name, kind, chosen, label }: { name: string; kind: string; chosen: boolean; label: string }) {
  return (
    <input
      key={String(chosen)}
      type="checkbox"
      name={name}
      value={kind}
      defaultChecked={chosen}
      aria-label={label}
      className="size-5"
    />
  )
}
