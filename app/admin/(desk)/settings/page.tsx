import type { Metadata } from 'next'
import { PageHead } from '@/components/admin/PageHead'
import { EditionFields } from '@/components/admin/places/EditionFields'
import { NavigationRows } from '@/components/admin/settings/NavigationRows'
import { ProfileRows } from '@/components/admin/settings/ProfileRows'
import { ActionForm } from '@/components/ui/ActionForm'
import { FormFoot } from '@/components/ui/FormFoot'
import { Panel } from '@/components/ui/Panel'
import { SelectField } from '@/components/ui/SelectField'
import { TextField } from '@/components/ui/TextField'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { readNavigationPlaces } from '@/lib/settings/navigation-places'
import { newsroomSettings } from '@/lib/settings/newsroom-settings'
import { saveSite } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navSettings }
}

export default async function SettingsPage() {
  const user = await requirePermission('settings.manage')
  const messages = newsroomMessages(user.language)
  const [settings, places] = await Promise.all([newsroomSettings(), readNavigationPlaces(database())])
  const { siteName, tagline, timeZone, contacts, navigation } = settings
  return (
    <>
      <PageHead title={messages.navSettings} text={messages.settingsText} />
      <ActionForm action={saveSite} className="gap-0">
        <input type="hidden" name="baseVersion" value={settings.version} />
        <Panel title={messages.settingsIdentity}>
          <div className="grid gap-5">
            <EditionFields name="siteName" label={messages.siteName} texts={siteName} />
            <EditionFields name="tagline" label={messages.tagline} texts={tagline} />
            <SelectField
              name="timeZone"
              label={messages.timeZone}
              hint={messages.timeZoneHint}
              defaultValue={timeZone}
              options={timeZones(timeZone).map((zone) => ({ value: zone, label: zone }))}
            />
          </div>
        </Panel>
        <Panel title={messages.settingsNavigation} text={messages.settingsNavigationText}>
          <div className="grid gap-8">
            {(
              [
                ['kk', messages.languageKk],
                ['ru', messages.languageRu],
                ['en', messages.languageEn],
              ] as const
            ).map(([edition, title]) => (
              <NavigationRows
                key={edition}
                {...{ edition, title, messages }}
                items={navigation[edition]}
                places={places[edition]}
              />
            ))}
          </div>
        </Panel>
        <Panel title={messages.settingsContacts}>
          <div className="grid gap-5">
            <div className="grid gap-5 sm:grid-cols-2">
              <TextField
                name="contacts.email"
                type="email"
                label={messages.contactEmail}
                defaultValue={contacts.email}
              />
              <TextField name="contacts.phone" type="tel" label={messages.contactPhone} defaultValue={contacts.phone} />
            </div>
            <EditionFields
              name="contacts.postalAddress"
              label={messages.contactAddress}
              texts={contacts.postalAddress}
            />
            <ProfileRows profiles={contacts.profiles} messages={messages} />
          </div>
        </Panel>
        <div className="border-rule bg-paper sticky bottom-0 border-t py-4">
          <FormFoot label={messages.save} pendingText={messages.saving} />
        </div>
      </ActionForm>
    </>
  )
}

/** The zones that this machine knows, and the present one, which may go by an older name. */
function timeZones(present: string): string[] {
  return [...new Set([present, ...Intl.supportedValuesOf('timeZone')])].sort((a, b) => a.localeCompare(b))
}
