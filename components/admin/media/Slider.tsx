import { useId } from 'react'

type Props = {
  label: string
  value: number
  min?: number
  max?: number
  step?: number
  onChange: (value: number) => void
}

/** A number that is chosen by dragging, or with the arrow keys. */
export function Slider({ label, value, min = 0, max = 100, step = 1, onChange }: Props) {
  const id = useId()
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="text-small">
        {label}
      </label>
      <input
        id={id}
        type="range"
        {...{ min, max, step, value }}
        className="min-h-6 w-full"
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </div>
  )
}
