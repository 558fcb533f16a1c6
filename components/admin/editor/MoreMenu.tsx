import { type ReactNode, useId, useRef } from 'react'
import { useTypographySwitch } from '@/components/admin/typography/typography-switch'
import { useEditorSurroundings } from './editor-surroundings'
import { Icon, type IconName } from './icons'
import { keyName } from './shortcuts'

export type WritingTasks = {
  find: () => void
  tidy: () => void
  showHelp: () => void
  flipFullScreen: () => void
  fullScreen: boolean
}

/** What is done to a whole text now and then, behind one button. */
export function MoreMenu({ tasks }: { tasks: WritingTasks }) {
  const { messages, writing } = useEditorSurroundings()
  const [helped, flipHelp] = useTypographySwitch()
  const menu = useRef<HTMLDivElement>(null)
  const id = useId()
  const item = (
    icon: IconName,
    name: string,
    run: () => void,
    { key, pressed }: { key?: string; pressed?: boolean } = {},
  ): ReactNode => (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => {
        menu.current?.hidePopover()
        run()
      }}
    >
      <Icon name={pressed === true ? 'check' : icon} />
      <span>{name}</span>
      {key !== undefined && <kbd>{keyName(key)}</kbd>}
    </button>
  )
  return (
    <>
      <button
        type="button"
        className="block-button"
        aria-label={writing.more}
        title={writing.more}
        popoverTarget={id}
        style={{ anchorName: '--more-menu' }}
      >
        <Icon name="more" />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="insert-menu more-menu"
        style={{ positionAnchor: '--more-menu' }}
      >
        {item('search', writing.find.title, tasks.find, { key: 'Mod+F' })}
        {item('tidy', writing.tidy, tasks.tidy, { key: 'Mod+Alt+T' })}
        {item('blank', writing.helpers, flipHelp, { pressed: helped })}
        {item('fullScreen', tasks.fullScreen ? writing.leaveFullScreen : writing.fullScreen, tasks.flipFullScreen, {
          key: 'Mod+Shift+F',
        })}
        {item('keyboard', messages.shortcuts, tasks.showHelp, { key: 'Mod+/' })}
      </div>
    </>
  )
}
