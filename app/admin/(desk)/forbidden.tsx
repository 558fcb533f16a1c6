import { Stop } from '@/components/admin/Stop'

export default function Forbidden() {
  return <Stop title="forbiddenTitle" text="forbiddenText" />
}
