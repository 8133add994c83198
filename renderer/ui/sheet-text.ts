/** What stands around every sheet. */
export const sheetText = {
  position: '账目位置：{chain} 第 {seq} 条',
  digits: '散列前16位：',
  printed: '打印：{name}　{at}　第{n}次打印',
  page: '第{page}页 共{pages}页',
  notYet: '账目位置：打印时记入',
  notYetDigits: '散列前16位、二维码随之生成',
  nextPrint: '打印：{name}　第{n}次打印',
  qr: '二维码',
  qrLater: '打印后有码',
  blankBelow: '以下空白',
  watermark: '演示数据，不作记录',
} as const
