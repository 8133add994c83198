export { RestorePanel } from './RestorePanel.tsx'
