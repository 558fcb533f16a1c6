'use client'

import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'

export type FieldProps = {
  name: string
  label: string
  hint?: ReactNode
  /** Set beside the label in soft ink: "optional". */
  note?: string
  className?: string
}

/** Parts the props of a control into what is said about it and what is the control's own. */
export function aboutOf<Props extends FieldProps>(props: Props): [FieldProps, Omit<Props, keyof FieldProps>] {
  const { name, label, hint, note, className, ...control } = props
  const about = {
    name,
    label,
    hint,
    ...(note !== undefined && { note }),
    ...(className !== undefined && { className }),
  }
  return [about, control]
}

type Ids = { id: string; describedBy: string | undefined }

/** A label above its control; under it a hint, or what is wrong instead. */
export function Field({
  label,
  hint,
  note,
  error,
  className,
  children,
}: Omit<FieldProps, 'name'> & { error: string | undefined; children: (ids: Ids) => ReactNode }) {
  const id = useId()
  const describes = hint !== undefined || error !== undefined
  return (
    <div className={classNames('grid content-start gap-1.5', className)}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {note !== undefined && <span className="text-ink-soft text-small ml-2 font-normal">{note}</span>}
      </label>
      {children({ id, describedBy: describes ? `${id}-about` : undefined })}
      {describes && (
        <p
          id={`${id}-about`}
          className={classNames('text-small', error === undefined ? 'text-ink-soft' : 'text-alarm')}
        >
          {error ?? hint}
        </p>
      )}
    </div>
  )
}

/** What all controls that take text look like. */
export const controlClass = classNames(
  'rounded-corner border-ink-soft/70 bg-paper text-ink w-full min-w-0 border px-3 py-2 text-base leading-snug',
  'hover:border-ink focus:border-accent focus:outline-accent transition-colors focus:outline-2 focus:-outline-offset-1',
  'aria-invalid:border-alarm disabled:bg-surface disabled:text-ink-soft min-h-10',
)
