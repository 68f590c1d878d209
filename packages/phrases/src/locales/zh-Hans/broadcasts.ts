import type { BroadcastsPhrases } from '../zh-Hant/broadcasts.ts';

export const broadcasts = {
  page: '告示版',
  heading: '广播讯息',
  unread: '新讯息数目',
  choose: '请选择事项',
  topics: {
    all: '全部事项',
    system: '系统公告',
    'corporate-action': '公司行动',
    settlement: '交收安排',
    rules: '规则修订',
  },
  columns: { date: '日期', reference: '参考号码', subject: '事项' },
  newWord: '未读：',
  loading: '正在取得广播讯息',
  failed: '未能取得广播讯息。',
  none: '暂时没有广播讯息。',
  noneOfTopic: '这个事项暂时没有广播讯息。',
  range: '第 {{from}} 至 {{to}} 项，共 {{total}} 项',
  older: '较旧讯息',
  newer: '较新讯息',
  all: '查阅全部讯息',
  back: '返回告示版',
  line: '{{topic}}・日期 {{date}}・参考号码 {{reference}}',
} satisfies BroadcastsPhrases;
