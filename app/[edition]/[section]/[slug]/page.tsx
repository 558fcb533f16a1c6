import { cacheLife, cacheTag } from 'next/cache'
import { permanentRedirect } from 'next/navigation'

export function generateStaticParams() {
  return [{ edition: 'kk', section: '-', slug: '-' }]
}
async function read(section: string, slug: string) {
  'use cache'
  cacheTag(`address:${section}/${slug}`, 'status:404')
  cacheLife('reader')
  return `${section} ${slug} ${Math.random()}`
}
export default async function Page({ params }: PageProps<'/[edition]/[section]/[slug]'>) {
  const { section, slug } = await params
  const text = await read(section, slug)
  if (slug === 'moved') permanentRedirect(`/${section}/new`)
  return <h1>{text}</h1>
}
