import './cursors.css'
import type { Plugin } from '@tiptap/pm/state'
import { yCursorPlugin, ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import { colourOf } from '@/lib/together/messages'

/** A name stands by its cursor this long after it has moved, in milliseconds; then only while it is pointed at. */
const NAME_MS = 2000

/** The own place is told so long after it has moved, in milliseconds: a letter is on the screen first. */
const TELL_MS = 80

/** Shows where others write. They are not told to screen readers: who is there stands in the list of those present. */
export function othersCursors(awareness: Awareness): Plugin {
  const shown = new Map<number, { flag: HTMLElement; place: string; timer?: ReturnType<typeof setTimeout> }>()
  const showName = (client: number) => {
    const cursor = shown.get(client)
    if (cursor === undefined) return
    cursor.flag.classList.add('is-moving')
    clearTimeout(cursor.timer)
    cursor.timer = setTimeout(() => cursor.flag.classList.remove('is-moving'), NAME_MS)
  }
  const plugin: Plugin = yCursorPlugin(awareness, {
    cursorBuilder(user: { id?: string; name?: string }, client: number) {
      const flag = document.createElement('span')
      flag.className = 'others-cursor'
      flag.style.setProperty('--person', colourOf(user.id ?? ''))
      flag.ariaHidden = 'true'
      // Shown by the style sheet, so that the name is no part of the text for whoever copies it.
      flag.dataset.name = user.name ?? ''
      shown.set(client, { flag, place: '' })
      showName(client)
      return flag
    },
    selectionBuilder: (user: { id?: string }) => ({
      class: 'others-selection',
      style: `--person: ${colourOf(user.id ?? '')}`,
    }),
  })
  const makeView = plugin.spec.view
  plugin.spec.view = (view) => {
    const made = makeView?.(view) ?? {}
    const hear = ({ updated }: { updated: number[] }) => {
      for (const client of updated) {
        const place = JSON.stringify(awareness.getStates().get(client)?.cursor ?? null)
        const cursor = shown.get(client)
        if (cursor === undefined || cursor.place === place) continue
        cursor.place = place
        showName(client)
      }
    }
    awareness.on('change', hear)
    let telling: ReturnType<typeof setTimeout> | undefined
    return {
      ...made,
      update(changed, before) {
        if (ySyncPluginKey.getState(changed.state)?.isChangeOrigin === true) made.update?.(changed, before)
        telling ??= setTimeout(() => {
          telling = undefined
          made.update?.(changed, changed.state)
        }, TELL_MS)
      },
      destroy() {
        awareness.off('change', hear)
        clearTimeout(telling)
        made.destroy?.()
      },
    }
  }
  return plugin
}
