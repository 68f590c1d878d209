import type { SessionPhrases } from '../zh-Hant/session.ts';

export const session = {
  page: '登入系统',
  eyebrow: '互联网编号使用者',
  title: '登入系统',
  internetUserId: '互联网使用者编号',
  internetUserIdHint: '长度为八位',
  internetPassword: '互联网使用者密码',
  internetPasswordHint: '长度为十三至十五位，英文字母及数字组合而成',
  submit: '输入',
  consentBefore:
    '按下以上的「输入」键，即代表本人确认该名／该等人士同意，其个人资料（本人于此申请中所披露者）将按{{operator}}网页的',
  consentAfter: '处理。',
  register: '新使用者请在此处登记',
  cancel: '取消互联网使用者编号',
  resting: '因连续多次输入错误，这个编号现正暂停使用，至 {{time}}（香港时间）。密码正确，届时即可登入。',
  tips: {
    title: '登入提示',
    case: '密码区分英文大小写，请先检查键盘的大写锁定键；编号则不区分大小写。',
    first: '首次登入时，系统会请阁下更改原先的基本密码。请备妥开立户口后获发的八位数字密码。',
    failures: '连续三次输入错误后，登入时须同时输入验证码；连续十次后，编号会暂停使用，最长十五分钟。',
    forgotten: '忘记编号或密码？请致电 {{hotline}}。核实身分后，我们可取消原有编号，让阁下重新登记。',
    shared: '在公用电脑使用后，请选择「退出系统」，并关闭浏览器。',
  },
  signedOut: {
    title: '阁下已退出系统',
    body: '在公用电脑使用后，请关闭浏览器。',
    again: '重新登入',
  },
  signOutFailed: '未能退出系统，阁下仍在登入状态。请检查网络连线，然后再试一次。',
} satisfies SessionPhrases;
