import { Stop } from '@/components/admin/Stop'

export default function NotFound() {
  return <Stop title="notFoundTitle" text="notFoundText" />
}
