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
  history: '所有版本',
  loadingHistory: '正在取得版本纪录',
  historyFailed: '未能取得版本纪录。',
  columns: { version: '版本', since: '生效日期', state: '状况', accepted: '阁下的同意纪录' },
  states: { former: '旧版本', 'in-force': '现行版本', coming: '尚未生效' },
  shown: '{{version}}（本页）',
  read: '阅读版本 {{version}}',
  acceptedAt: '{{time}}，以{{language}}接受',
  notAccepted: '未有接受',
  languages: { 'zh-Hant': '繁体中文', 'zh-Hans': '简体中文', en: '英文' },
  notInForce: {
    former: '这是旧版本，已由较新的版本取代。',
    coming: '这个版本尚未生效。生效后，系统会在阁下登入时征求同意。',
  },
  readInForce: '阅读现行版本',
  reaccept: {
    eyebrow: '登入系统・须先确认',
    lead: '使用条款自阁下上次接受后已有修订。请阅读最新的版本，同意后即可继续。',
    consent: '按「我同意」即表示阁下已阅读并接受以上使用条款。',
    agree: '我同意',
    signOut: '不同意，退出系统',
  },
} satisfies TermsPhrases;
