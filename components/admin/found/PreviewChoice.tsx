import { classNames } from '@/components/ui/class-names'

type Props<Value extends string> = {
  label: string
  values: readonly (readonly [value: Value, label: string])[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** One of a few ways to see a preview. */
export function PreviewChoice<Value extends string>({ label, values, chosen, onChoose }: Props<Value>) {
  return (
    <fieldset className="found-choice">
      <legend className="sr-only">{label}</legend>
      {values.map(([value, name]) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          className={classNames(value === chosen && 'is-chosen')}
          onClick={() => onChoose(value)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
