/** What the sign-in page says. */
export const signInText = {
  form: '登录',
  product: '值守簿',
  who: '谁在登录',
  whoHint: '姓名、拼音首字母均可',
  whoMissing: '填姓名或登录名',
  matches: '匹配的人',
  password: '密码',
  passwordMissing: '填密码',
  signIn: '登录',
  notes: ['锁定前的草稿都在，登录后接着写。', '登录只接管这台终端的座席，值班责任以交接班签收为准。'],
  clock: {
    group: '核对时间',
    unconfirmed: '本机时间与账目最后一条对不上，须由登录的人核对。',
    moved: '本机时间在运行中跳动，须由登录的人核对。',
    pcTime: '本机时间',
    lastLine: '账目末条',
    confirm: '时间无误',
    otherwise: '不对的，先校准本机时钟再登录。',
  },
  keys: { page: '登录', choose: '选人', password: '密码', signIn: '登录', theme: '日间、夜间' },
} as const
