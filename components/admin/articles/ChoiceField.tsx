import { type KeyboardEvent, useId, useState } from 'react'
import { Icon } from '@/components/admin/editor/icons'
import { classNames } from '@/components/ui/class-names'
import { controlClass } from '@/components/ui/Field'
import type { Choice } from '@/lib/articles/article-desk'
import { word } from '@/lib/i18n/newsroom-message'

type Words = { label: string; hint: string; none: string; remove: string; moveUp?: string; create?: string }

type Props = {
  words: Words
  choices: readonly Choice[]
  /** In order. */
  chosen: readonly string[]
  readOnly: boolean
  error?: string | undefined
  onChange: (chosen: readonly string[]) => void
  /** Makes a new one of what was typed. @returns its id, or undefined if it was refused */
  onCreate?: (name: string) => Promise<string | undefined>
}

const SHOWN = 8

/** Several of many, in order: what is chosen stands above, a field below finds more as one types. */
export function ChoiceField({ words, choices, chosen, readOnly, error, onChange, onCreate }: Props) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const id = useId()
  const name = typed.trim()
  const found = choices
    .filter((choice) => !chosen.includes(choice.id) && choice.name.toLowerCase().includes(name.toLowerCase()))
    .slice(0, SHOWN)
  const known = choices.some((choice) => choice.name.toLowerCase() === name.toLowerCase())
  const canCreate = onCreate !== undefined && name !== '' && !known
  const count = found.length + (canCreate ? 1 : 0)
  const index = Math.min(at, Math.max(0, count - 1))

  async function take(position: number) {
    const choice = found[position]
    setTyped('')
    setAt(0)
    if (choice !== undefined) return onChange([...chosen, choice.id])
    const created = canCreate ? await onCreate(name) : undefined
    if (created !== undefined && !chosen.includes(created)) onChange([...chosen, created])
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const last = chosen.at(-1)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (count > 0) setAt((index + (event.key === 'ArrowDown' ? 1 : -1) + count) % count)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (open && count > 0) void take(index)
    } else if (event.key === 'Escape') {
      setOpen(false)
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) {
      onChange(chosen.slice(0, -1))
    }
  }

  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {words.label}
      </label>
      <ChosenList {...{ words, choices, chosen, readOnly, onChange }} />
      {!readOnly && (
        <div className="relative mt-1.5">
          <input
            id={id}
            role="combobox"
            aria-expanded={open}
            aria-controls={`${id}-list`}
            aria-activedescendant={open && count > 0 ? `${id}-${index}` : undefined}
            aria-autocomplete="list"
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={error === undefined ? undefined : `${id}-error`}
            autoComplete="off"
            placeholder={words.hint}
            value={typed}
            className={controlClass}
            onChange={({ target }) => {
              setTyped(target.value)
              setAt(0)
              setOpen(true)
            }}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
          />
          {open && (
            <div
              id={`${id}-list`}
              role="listbox"
              aria-label={words.label}
              className="border-rule bg-paper rounded-corner absolute inset-x-0 top-full z-10 mt-1 max-h-72 overflow-y-auto border p-1 shadow-xl"
            >
              {found.map((choice, position) => (
                <Option
                  key={choice.id}
                  id={`${id}-${position}`}
                  active={position === index}
                  onTake={() => void take(position)}
                >
                  {choice.name}
                </Option>
              ))}
              {canCreate && (
                <Option
                  id={`${id}-${found.length}`}
                  active={index === found.length}
                  onTake={() => void take(found.length)}
                >
                  <span className="text-accent flex items-center gap-1.5 font-semibold">
                    <Icon name="plus" size={16} />
                    {word(words.create ?? '', { name })}
                  </span>
                </Option>
              )}
              {count === 0 && <p className="text-ink-soft px-2 py-1.5">{words.none}</p>}
            </div>
          )}
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-alarm text-small mt-1">
          {error}
        </p>
      )}
    </div>
  )
}

function Option({
  id,
  active,
  onTake,
  children,
}: {
  id: string
  active: boolean
  onTake: () => void
  children: React.ReactNode
}) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={classNames('rounded-corner hover:bg-surface cursor-pointer px-2 py-1.5', active && 'bg-surface')}
      onMouseDown={(event) => {
        event.preventDefault()
        onTake()
      }}
    >
      {children}
    </div>
  )
}

function ChosenList({
  words,
  choices,
  chosen,
  readOnly,
  onChange,
}: Pick<Props, 'words' | 'choices' | 'chosen' | 'readOnly' | 'onChange'>) {
  if (chosen.length === 0) return null
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? '—'
  const moveUp = (index: number) =>
    onChange(chosen.toSpliced(index, 1).toSpliced(index - 1, 0, ...chosen.slice(index, index + 1)))
  return (
    <ul className="mt-1.5 flex flex-wrap gap-1.5">
      {chosen.map((id, index) => (
        <li key={id} className="border-rule rounded-corner flex items-center border pl-2.5 leading-tight">
          <span className="py-1.5">{nameOf(id)}</span>
          {!readOnly && words.moveUp !== undefined && index > 0 && (
            <button
              type="button"
              className="text-ink-soft hover:text-accent grid size-8 place-items-center"
              aria-label={word(words.moveUp, { name: nameOf(id) })}
              onClick={() => moveUp(index)}
            >
              <Icon name="earlier" size={16} />
            </button>
          )}
          {readOnly ? (
            <span className="w-2.5" />
          ) : (
            <button
              type="button"
              className="text-ink-soft hover:text-alarm grid size-8 place-items-center"
              aria-label={word(words.remove, { name: nameOf(id) })}
              onClick={() => onChange(chosen.toSpliced(index, 1))}
            >
              <Icon name="close" size={14} />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
