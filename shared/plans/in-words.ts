import { type PlanCall, type PlanRole, planRoles } from './kinds.ts'

/** Whose name or place alone does not say what they are called as. */
const toldByRole: readonly PlanRole[] = ['leader-on-duty', 'principal-leader', 'superior-duty-office']

/** `上级值班室 区总值班室 6001，备用 6002`; a name that says the role is said once. */
export const callInWords = ({ role, name, phone, spare }: PlanCall): string => {
  const who =
    !toldByRole.includes(role) || name.includes(planRoles[role]) ? name : `${planRoles[role]} ${name}`
  const number = [who, ...(phone === '' ? [] : [phone])].join(' ')
  return spare === undefined || spare === '' ? number : `${number}，备用 ${spare}`
}
