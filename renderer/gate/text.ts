/** What the gate's page says. */
export const gateText = {
  title: '门岗',
  aside: '来访登记进出，谁在内一看便知（§11.3）',
  lists: { inside: '在内', register: '来访登记簿', 'turned-away': '拒绝登记簿' },
  list: '列表',
  visitor: '来访',
  leaving: '离开',
  refuse: '拒绝',
  waiting: '正在读取在内人员',
  readOnly: '本簿只读，不能登记来访。原因和办法见上方。',
  onlyLook: '本账号只能查看来访。',
  keys: { visitor: '来访', leaving: '离开', toInside: '在内', toRegister: '登记簿', refuse: '拒绝进入' },
} as const
