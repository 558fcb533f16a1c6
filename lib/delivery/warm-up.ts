import { type Pages, RenderFailure } from './pages'

/**
 * A page of every costly kind. Nobody may have written of these things: an article that is not there and a word that nothing is found for
 * load the same modules, lexicon and statements as those that are.
 */
const costly = ['/', '/-/-', '/feed.xml', `/search?q=${encodeURIComponent('қалем')}`]

/**
 * Makes a page of every costly kind before the first reader asks for one: in a new process a page takes several times as long as the
 * next of its kind.
 */
export async function warmUp(pages: Pages): Promise<void> {
  for (const key of costly) {
    try {
      await pages.get(key)
    } catch (error) {
      if (!(error instanceof RenderFailure)) throw error
      console.error(error)
    }
  }
}
