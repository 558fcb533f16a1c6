import { type BenchRow, forInformation, median } from './bench-row'
import { type BenchGround, startInstance } from './bench-site'

const starts = 3

/** From the start of the process to the first whole front page, with the build and the database there. */
export async function benchColdStart(ground: BenchGround): Promise<BenchRow[]> {
  const ready: number[] = []
  const first: number[] = []
  for (let index = 0; index < starts; index++) {
    const site = await startInstance(ground, 1)
    const began = performance.now()
    await (await fetch(`${site.url}/`)).text()
    ready.push(site.readyAfter)
    first.push(site.readyAfter + performance.now() - began)
    await site.stop()
  }
  return [
    forInformation('cold start to the first answer', median(ready) / 1000, 's'),
    forInformation('cold start to the first front page', median(first) / 1000, 's'),
  ]
}
