export { type Approval, approval } from './contract.ts'
export { approvalInWords, isApprovedAhead } from './in-words.ts'
