/** What a broadcast message is about; the portal's chooser 請選擇事項 filters by it (rules §4). */
export const broadcastTopics = ['system', 'corporate-action', 'settlement', 'rules'] as const;
export type BroadcastTopic = (typeof broadcastTopics)[number];
