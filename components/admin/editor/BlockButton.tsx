import { Icon, type IconName } from './icons'

/** A small button on a block or in a bar of the editor. The text keeps its selection when it is pressed. */
export function BlockButton({
  icon,
  label,
  shortcut,
  pressed,
  disabled = false,
  onPress,
}: {
  icon: IconName
  label: string
  /** Shown beside the name; «⌘B» */
  shortcut?: string
  /** Leave out for a button that is not on or off. */
  pressed?: boolean
  disabled?: boolean
  onPress: () => void
}) {
  return (
    <button
      type="button"
      className="block-button"
      aria-label={label}
      aria-pressed={pressed}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  )
}
