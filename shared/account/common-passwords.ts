/**
 * Words that guessers try first, in lower case and without digits: a password is compared as it is, without its
 * digits and signs, and with the usual figures read as letters. Runs and repetitions need no entry here.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
password passwords passwort passwd passcode pass passpass mypassword secret secrets topsecret changeme letmein
welcome welcomeback admin administrator adminadmin root rootroot toor guest guestguest user username default
login signin master superman batman spiderman pokemon starwars dragon monkey shadow sunshine princess football
baseball basketball soccer hockey michael jordan jennifer jessica ashley daniel charlie thomas robert william
matthew andrew joshua george harley ranger hunter buster tigger cookie pepper ginger killer hello helloworld
hellohello iloveyou iloveu loveyou lovelove loveme lover mylove trustno freedom whatever computer internet
windows microsoft google facebook samsung huawei xiaomi lenovo thinkpad iphone android alibaba taobao tencent
wechat weixin weibo baidu alipay test testtest testing tester demo demodemo sample example temp temporary
qwerty qwertyuiop qwertyui qwert qwer qwerqwer asdf asdfgh asdfghjkl asdfasdf asdfjkl zxcv zxcvbn zxcvbnm
zxcvzxcv qaz qazwsx qazwsxedc qwaszx zaqwsx zaqxsw wsxedc edcrfv plokij poiuytrewq lkjhgfdsa mnbvcxz ytrewq
qweasd qweasdzxc asdzxc qweqwe asdasd zxczxc abc abcd abcde abcdef abcabc abcdabcd aaa abcdefg abcdefgh
abcdefghi abcdefghij abcdefghijk abcdefghijkl
woaini woaiwojia woaiwoziji woaini woainima woaizhongguo woaizuguo woaibeijing wodemima mima mimamima nihao
nihaoma nihaonihao woshishui woshini woshiwo wobuzhidao wozhidao xiaoxiao baobao baobei laopo laogong
laopolaogong mama baba babamama mamababa gege jiejie didi meimei zhongguo zhonghua beijing shanghai tianjin
chongqing guangzhou shenzhen hangzhou nanjing wuhan chengdu xian guojia renmin renminwansui fuqi
shengrikuaile xinniankuaile gongxifacai facai dafacai yishengyishi tianchangdijiu meimenmei
anquan anquandiyi baomi baomiyuan guanli guanliyuan xitong xitongguanliyuan shenji shenjiyuan zhiban zhibanyuan
zhibanshi menwei bangongshi lingdao juzhang chuzhang kezhang zhuren shuiwuju gongan jingcha zhengfu
diannao wangluo shouji dianhua yonghu yonghuming denglu kaimen kaimenla zhimakaimen
`
    .trim()
    .split(/\s+/u),
)
