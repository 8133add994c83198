import type { View } from './places.ts'

type Rule = { readonly says: string; readonly rule: string }

const rulesOf: { readonly [V in View]: readonly Rule[] } = {
  board: [
    { says: '期限按剩余时间排，逾期的在前；待签收的自转办起计时', rule: '单位设置' },
    { says: '值班员全时在岗，每日有处级领导带班', rule: '§6.1' },
    { says: '缺要素的条目列为待补，补齐为止', rule: '§8.3' },
  ],
  'duty-log': [
    { says: '来电须记明对方单位、对方电话和处理结果；缺的先存为待补，随后补齐', rule: '§8.3' },
    { says: '发生后超过{lateAfter}才登记的，标为补记', rule: '单位设置' },
    { says: '已存的条目不能删改，只能更正；原文、改的人和原因都可查', rule: '§22C.6' },
    { says: '不在班的人也可登记，会标明', rule: '单位设置' },
    { says: '● 期限在走，◆ 将到期，▲ 立即办或已逾期；◆ 响一声，▲ 每{ringEvery}响三声', rule: '单位设置' },
    { says: '按 F4 记名表示已看到，静默{alarmSilence}，期限照走；办结才解除', rule: '单位设置' },
  ],
  handover: [
    { says: '接班人提前到岗，当面交清注意事项和特别事项', rule: '§6.3' },
    { says: '双方签齐之前，值班责任仍由交班人承担', rule: '§6.2' },
    { says: '交接时查清值班室物品', rule: '§6.5' },
    { says: '未办结、缺要素、未签收的由程序自动列入，不能略去', rule: '单位设置' },
    { says: '签后有变动的，须撤回重签；不同意见与签名一并存入账目', rule: '单位设置' },
  ],
  search: [
    { says: '几个词须同在一条；更正前的原文也查，标为原文命中', rule: '单位设置' },
    { says: '不分大小写和全角半角，号码不计短横；繁体简体分别查', rule: '单位设置' },
    { says: '只查本人可看的内容；查过什么不留记录', rule: '单位设置' },
  ],
  journal: [
    { says: '账目逐条相连，改动一个字也会被核验发现', rule: '§21.9.4' },
    { says: '抄下末条号和末条码，日后可核对有无改动', rule: '单位设置' },
  ],
  directory: [
    { says: '同名的以科室、职务区分；一个手机号只登记给一人', rule: '单位设置' },
    { says: '离任、改名、合并都留有记录，以前的姓名和科室照旧', rule: '§22C.6' },
  ],
  accounts: [
    { says: '系统管理员、保密员、审计员由三人分任，系统管理员和审计员不兼其他角色', rule: '单位设置' },
    { says: '停用的账号立即退出，登录名不再分配', rule: '§22C.3' },
  ],
  settings: [
    { says: '每项限值注明依据；写明单位设置的，由本单位自定', rule: '单位设置' },
    { says: '限值由办公室更改，须写原因；谁改的、何时、为何，人人可查', rule: '单位设置' },
    { says: '改动只管以后，此前已定的不变', rule: '单位设置' },
  ],
  shifts: [
    { says: '带班领导须为处级，每班24小时', rule: '§6.1' },
    { says: '门卫每日早晨交接，起时可在设置中更改', rule: '§11.1' },
    { says: '值班表由办公室编排；已开始的班改动须写原因，每次改动都可查', rule: '单位设置' },
    { says: '无人排班只提示，不阻拦', rule: '单位设置' },
  ],
  calendar: [
    { says: '每周工作五天；法定节假日和调休以国务院公布的为准', rule: '§5.1' },
    { says: '节日出车补助只认法定节假日，调休放假按周末计', rule: '§10.4.2' },
    { says: '尚未公布的年度由办公室录入，每次更正都记下何人、何时、何故', rule: '单位设置' },
  ],
  display: [
    { says: '字号可选 14–24；夜间 18:30–次日06:30', rule: '单位设置' },
    { says: '提示音不能调到无声，夜间音量不低于{nightVolume}', rule: '单位设置' },
    { says: '没有声音输出设备的，状态条标 ◆', rule: '单位设置' },
  ],
  account: [
    { says: '离开座位即锁定', rule: '§22C.8' },
    { says: '无操作满{idleLock}自动锁定', rule: '单位设置' },
    { says: '密码至少{passwordLeast}，系统管理员、保密员、审计员至少{passwordLeastApart}', rule: '单位设置' },
  ],
}

export const keySheetText = { title: '按键与规定', close: '关闭', rules: '规定', rulesOf } as const
