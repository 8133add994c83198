/** What the gate's page says. */
export const gateText = {
  title: '门岗',
  aside: '来访登记进出，谁在内一看便知（§11.3）',
  lists: { inside: '在内', register: '来访登记簿' },
  list: '列表',
  visitor: '来访',
  leaving: '离开',
  exitPass: '放行条',
  waiting: '正在读取在内人员',
  readOnly: '本簿只读，不能登记来访。原因和办法见上方。',
  onlyLook: '本账号只能查看来访。',
  keys: {
    exitPass: 'Alt+T',
    visitor: '来访',
    leaving: '离开',
    toInside: '在内',
    toRegister: '登记簿',
    hour: '开门、关门',
  },
} as const
