import type { TermsPhrases } from '../zh-Hant/terms.ts';

export const terms = {
  page: '使用条款',
  title: '互联网系统\u200B使用条款',
  version: '版本 {{version}}，{{date}}起生效。阅读约需 {{minutes}} 分钟。',
  contents: '条款内容',
  gist: '重点',
  loading: '正在取得使用条款',
  failed: '未能取得使用条款。',
  print: '列印条款',
  reaccept: {
    eyebrow: '登入系统・须先确认',
    lead: '使用条款自阁下上次接受后已有修订。请阅读最新的版本，同意后即可继续。',
    consent: '按「我同意」即表示阁下已阅读并接受以上使用条款。',
    agree: '我同意',
    signOut: '不同意，退出系统',
  },
} satisfies TermsPhrases;
