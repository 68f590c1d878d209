import type { ProofPhrases } from '../zh-Hant/proof.ts';

export const proof = {
  title: '请再次输入密码',
  lead: '为保障阁下的户口，这项操作须先确认是阁下本人。确认后，系统会继续办理，阁下无须重新填写。',
  internetPassword: '互联网使用者密码',
  submit: '确认并继续',
  cancel: '取消',
  wrong_one: '密码不正确。尚余{{number}}次尝试。',
  wrong_other: '密码不正确。尚余{{number}}次尝试。',
  locked: '因多次输入错误，系统暂停接受这个密码，至 {{time}}（香港时间）。',
} satisfies ProofPhrases;
