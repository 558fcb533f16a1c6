import { type Pages, RenderFailure } from './pages'

const search = (words: string) => `/search?q=${encodeURIComponent(words)}`

/**
 * A page of every costly kind. Nobody may have written of these things: an article that is not there loads the same modules as one that is,
 * and a common word, one with a slip and one that is none load the lexicon and the statements of every way to search.
 */
const costly = ['/', '/-/-', '/feed.xml', search('жаңа'), search('мектеб'), search('қалем')]

/**
 * Makes a page of every costly kind before the first reader asks for one: in a new process a page takes several times as long as the
 * next of its kind. When one fails the others would too, for want of the database most likely: they are left to the readers.
 */
export async function warmUp(pages: Pages): Promise<void> {
  for (const key of costly) {
    try {
      await pages.get(key)
    } catch (error) {
      if (!(error instanceof RenderFailure)) throw error
      console.error(error)
      return
    }
  }
}
