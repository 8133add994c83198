import type { AssignableRole } from '../kernel/roles.ts'

export const roleLabels: { readonly [R in AssignableRole]: string } = {
  'duty-officer': '值班员',
  gatekeeper: '门卫',
  leader: '带班领导',
  'deputy-leader': '分管领导',
  office: '办公室',
  'secrecy-officer': '保密员',
  auditor: '审计员',
  administrator: '系统管理员',
  'principal-leader': '主要领导',
}
