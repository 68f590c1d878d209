import type { FramePhrases } from '../zh-Hant/frame.ts';

export const frame = {
  service: '投资者户口服务',
  skip: '跳至主要内容',
  errorPrefix: '错误：',
  languages: '语言',
  languageFailed: '未能载入所选语言，本页维持原来的语言。请检查网络，然后重新载入本页。',
  zone: '香港时间',
  site: '{{operator}}网页',
  menu: '选单',
  closeMenu: '关闭选单',
  footer: '页尾',
  copyright: '© {{years}} {{operator}}。版权所有。',
  guide: '操作简介',
  contact: '联络我们',
  terms: '使用条款',
  privacy: '私隐政策声明',
  retry: '再试一次',
  home: '返回主页',
  loading: '正在载入',
  notLoaded: '未能载入这一页。',
  notFound: {
    title: '找不到这个网页',
    body: '网址可能输入有误，或网页已经移除。',
  },
  unexpected: {
    title: '系统发生错误',
    body: '网页未能显示。请重新载入；如情况持续，请致电 {{hotline}} 与我们联络。',
    reload: '重新载入',
  },
  offline: '网络连线已中断。连线恢复后可继续，阁下所填的资料仍然保留。',
} satisfies FramePhrases;
