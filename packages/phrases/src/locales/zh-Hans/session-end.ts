import type { SessionEndPhrases } from '../zh-Hant/session-end.ts';

export const sessionEnd = {
  warningTitle: '阁下仍在使用吗？',
  warningBefore: '为保障阁下的户口，系统将于 ',
  warningAfter: ' 后自动退出。',
  warningBody: '选择「继续使用」，即可保留正在填写的资料。',
  endingBody: '一次登入最长八小时，时间将到。请先完成手上的事，然后重新登入。',
  minutes: '{{minutes}} 分 {{seconds}} 秒',
  spoken: '系统将于 {{minutes}} 分 {{seconds}} 秒后自动退出。',
  stay: '继续使用',
  leave: '退出系统',
  expiredTitle: '阁下的登入已逾时',
  expiredBody: '由于已有十五分钟没有操作，或登入已满八小时，系统已自动退出，以保障阁下的户口。',
  expiredLost: '尚未递交的资料并未储存。',
  signInAgain: '重新登入',
} satisfies SessionEndPhrases;
