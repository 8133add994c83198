/** What the gate's page says. */
export const gateText = {
  title: '门岗',
  aside: '人员、车辆登记进出，谁在内一看便知（§11.3）',
  lists: { inside: '在内', visits: '来访簿', passages: '车辆簿', 'turned-away': '拒绝簿' },
  list: '列表',
  visitor: '来访',
  vehicle: '车辆',
  leaving: '离开',
  refuse: '拒绝',
  exitPass: '放行条',
  waiting: '正在读取在内人员和车辆',
  readOnly: '本簿只读，不能登记来访和车辆。原因和办法见上方。',
  onlyLook: '本账号只能查看来访和车辆。',
  keys: { exitPass: 'Alt+T', hour: '开门、关门', refuse: '拒绝进入' },
} as const
