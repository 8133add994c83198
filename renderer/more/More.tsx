import { AccountPage } from '../account/AccountPage.tsx'
import { AccountsPage } from '../account/AccountsPage.tsx'
import { accountText } from '../account/text.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import type { MoreView } from '../app/views-for.ts'
import { AppointmentPage } from '../appointment/AppointmentPage.tsx'
import { BackupPage } from '../backup/BackupPage.tsx'
import { CalendarPage } from '../calendar/CalendarPage.tsx'
import { calendarText } from '../calendar/text.ts'
import { DirectoryPage } from '../directory/DirectoryPage.tsx'
import { DisplayPage } from '../display/DisplayPage.tsx'
import { displayText } from '../display/text.ts'
import { ExitPassPage } from '../exit-pass/ExitPassPage.tsx'
import { JournalPage } from '../journal/JournalPage.tsx'
import { LookOutPage } from '../look-out/LookOutPage.tsx'
import { RetentionPage } from '../retention/RetentionPage.tsx'
import { SettingsPage } from '../settings/SettingsPage.tsx'
import { ShiftPage } from '../shift/ShiftPage.tsx'
import { TrailPage } from '../trail/TrailPage.tsx'
import { MoreNav } from './MoreNav.tsx'

/** What is opened less often, behind one digit of the rail. */
export const More = ({ view }: { readonly view: Exclude<MoreView, 'sheet-check'> }) => {
  switch (view) {
    case 'exit-pass':
      return <ExitPassPage nav={<MoreNav view={view} />} />
    case 'trail':
      return <TrailPage nav={<MoreNav view={view} />} />
    case 'journal':
      return <JournalPage nav={<MoreNav view={view} />} />
    case 'backup':
      return <BackupPage nav={<MoreNav view={view} />} />
    case 'retention':
      return <RetentionPage nav={<MoreNav view={view} />} />
    case 'appointment':
      return <AppointmentPage nav={<MoreNav view={view} />} />
    case 'look-out':
      return <LookOutPage nav={<MoreNav view={view} />} />
    case 'directory':
      return <DirectoryPage nav={<MoreNav view={view} />} />
    case 'accounts':
      return <AccountsPage nav={<MoreNav view={view} />} />
    case 'calendar':
      return (
        <>
          <ViewHead title={calendarText.title} aside={calendarText.aside}>
            <MoreNav view={view} />
          </ViewHead>
          <CalendarPage />
        </>
      )
    case 'shifts':
      return <ShiftPage nav={<MoreNav view={view} />} />
    case 'settings':
      return <SettingsPage nav={<MoreNav view={view} />} />
    case 'display':
      return (
        <>
          <ViewHead title={displayText.title} aside={displayText.aside}>
            <MoreNav view={view} />
          </ViewHead>
          <DisplayPage />
        </>
      )
    case 'account':
      return (
        <>
          <ViewHead title={accountText.title}>
            <MoreNav view={view} />
          </ViewHead>
          <AccountPage />
        </>
      )
  }
}
