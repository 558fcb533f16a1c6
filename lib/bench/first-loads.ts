import { countScriptBytes } from '@/lib/check/script-bytes'
import { atMost, type BenchRow } from './bench-row'
import * as desk from './writing-desk'

/** The script that a browser fetches when somebody opens an article or the list of articles for the first time: bytes as they are sent. */
export async function benchFirstLoads(at: desk.WritingDesk): Promise<BenchRow[]> {
  const writer = await desk.signIn(at, 'Жаңа')
  const id = await desk.beginArticle(at, writer.userId, ['Бірінші сөйлем.'])
  const weigh = async (address: string, ready: string): Promise<number> => {
    const page = await writer.context.newPage()
    const bytes = await countScriptBytes(page)
    await page.goto(at.url + address)
    await page.locator(ready).first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.close()
    return bytes() / 1024
  }
  const editor = await weigh(`/admin/articles/${id}`, '.writing p')
  const list = await weigh('/admin/articles', 'main table a')
  await writer.context.close()
  return [
    atMost('first load of the editor: script, compressed', editor, 350, 'KB'),
    atMost('first load of the list of articles: script, compressed', list, 170, 'KB'),
  ]
}
