import './more.css'
import { AccountPage } from '../account/AccountPage.tsx'
import { AccountsPage } from '../account/AccountsPage.tsx'
import { accountText } from '../account/text.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import type { MoreView } from '../app/views-for.ts'
import { AppointmentPage } from '../appointment/AppointmentPage.tsx'
import { BackupPage } from '../backup/BackupPage.tsx'
import { CalendarPage } from '../calendar/CalendarPage.tsx'
import { calendarText } from '../calendar/text.ts'
import { ContactPage } from '../contact-check/ContactPage.tsx'
import { DirectoryPage } from '../directory/DirectoryPage.tsx'
import { DisplayPage } from '../display/DisplayPage.tsx'
import { displayText } from '../display/text.ts'
import { ExitPassPage } from '../exit-pass/ExitPassPage.tsx'
import { InstructionPage } from '../instruction/InstructionPage.tsx'
import { JournalPage } from '../journal/JournalPage.tsx'
import { LookOutPage } from '../look-out/LookOutPage.tsx'
import { RetentionPage } from '../retention/RetentionPage.tsx'
import { MyDutiesPage } from '../roster/MyDutiesPage.tsx'
import { RosterPage } from '../roster/RosterPage.tsx'
import { SettingsPage } from '../settings/SettingsPage.tsx'
import { ShiftPage } from '../shift/ShiftPage.tsx'
import { TrailPage } from '../trail/TrailPage.tsx'

/** What is opened less often, behind one digit of the rail. */
export const More = ({ view }: { readonly view: Exclude<MoreView, 'sheet-check' | 'review' | 'month'> }) => {
  switch (view) {
    case 'exit-pass':
      return <ExitPassPage />
    case 'instruction':
      return <InstructionPage />
    case 'contact-check':
      return <ContactPage />
    case 'trail':
      return <TrailPage />
    case 'journal':
      return <JournalPage />
    case 'backup':
      return <BackupPage />
    case 'retention':
      return <RetentionPage />
    case 'appointment':
      return <AppointmentPage />
    case 'look-out':
      return <LookOutPage />
    case 'directory':
      return <DirectoryPage />
    case 'accounts':
      return <AccountsPage />
    case 'calendar':
      return (
        <>
          <ViewHead title={calendarText.title} aside={calendarText.aside} />
          <CalendarPage />
        </>
      )
    case 'shifts':
      return <ShiftPage />
    case 'roster':
      return <RosterPage />
    case 'my-duties':
      return <MyDutiesPage />
    case 'settings':
      return <SettingsPage />
    case 'display':
      return (
        <>
          <ViewHead title={displayText.title} aside={displayText.aside} />
          <DisplayPage />
        </>
      )
    case 'account':
      return (
        <>
          <ViewHead title={accountText.title} />
          <AccountPage />
        </>
      )
  }
}
