export { ContactsOfShift } from './ContactsOfShift.tsx'
export { LeaderReach } from './LeaderReach.tsx'
export { useContactStanding } from './use-contact-standing.ts'
