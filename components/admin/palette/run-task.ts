import type { PaletteTask } from '@/lib/palette/palette-entry'
import type { PaletteActions } from './palette-actions'

/** Does what an entry stands for. @returns why it was refused; undefined when it was done */
export async function runTask(task: PaletteTask, actions: PaletteActions): Promise<string | undefined> {
  if (task === 'sign-out') {
    await actions.signOut()
    return undefined
  }
  const form = new FormData()
  const [what, value = ''] = task.split(':')
  if (what === 'language') {
    form.set('language', value)
    await actions.chooseLanguage(form)
    return undefined
  }
  form.set('edition', value)
  const result = await actions.begin(null, form)
  return result?.ok === false ? result.message : undefined
}
