/** What is said of the sounds of alarms. */
export const soundText = {
  title: '提示音',
  volume: '音量',
  volumeNote:
    '夜间（18:30–次日06:30）不低于{least}%，单位设置。不能调到无声。▲ 每{every}秒再响，直至有人按 F4。',
  trial: '试音',
  hear: { 'three-tones': '三声，立即办', chime: '一声，将到期' },
  sounds: { 'three-tones': '▲ 三声', chime: '◆ 一声' },
  trialResult: '试音结果',
  sounding: '正在播放 {sound}…',
  trialled: {
    played: '{sound}已播放，音量 {percent}%。没有听到的，查音箱电源、插头和系统音量。',
    'no-output': '没有播放：电脑没有声音输出设备。接上音箱或耳机后再试。',
    failed: '没有播放：声音设备没有响应。重插音箱或耳机，仍不行的登记设备故障。',
  },
  noneYet: '打开程序以来还没有响过提示音。',
  last: {
    sounding: '最近：{at} {sound}，音量 {percent}%，正在播放，共响过 {count} 次。',
    played: '最近：{at} {sound}，音量 {percent}%，已播放，共响过 {count} 次。',
    'no-output': '最近：{at} {sound}，没有声音输出设备，未能播放，共 {count} 次。',
    failed: '最近：{at} {sound}，声音设备没有响应，未能播放，共 {count} 次。',
  },
  silent: '无声音输出',
  silentNote: '电脑没有可用的声音输出：提示音听不到，只能看屏幕。接上音箱或耳机后试音。',
} as const
