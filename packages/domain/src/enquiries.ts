/** What a message to the operator is about (rules.md §6, 聯絡我們); the order in which one is chosen. */
export const enquiryTopics = [
  'sign-in',
  'password',
  'accounts',
  'particulars',
  'notices',
  'technical',
  'other',
] as const;
export type EnquiryTopic = (typeof enquiryTopics)[number];

/** Characters of a message at most, as a reader counts them: a sign outside the basic plane is one. */
export const enquiryMaxLength = 2000;

/** Messages of one Internet User in a day of Hong Kong. */
export const enquiriesADay = 10;

/**
 * A message as it is kept: line ends of one kind, no blanks around it, and none of the control characters that a paste may
 * bring and a terminal would obey.
 */
export const normaliseEnquiry = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .trim();

/** Characters of a text, as they count towards `enquiryMaxLength`. */
export const enquiryLength = (text: string): number => Array.from(text).length;

// No 0, O, 1, I, L: a reference is read out on the telephone.
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const signsOfReference = 6;

/** `EQ20261124-7KQ2MX`: the day in Hong Kong, and six signs drawn with `random` (0 to below 1). */
export const enquiryReference = (day: string, random: () => number): string => {
  const drawn = Array.from(
    { length: signsOfReference },
    () => signs[Math.floor(random() * signs.length)] ?? signs[0],
  );
  return `EQ${day.replaceAll('-', '')}-${drawn.join('')}`;
};

/** Whether a text could be a reference; capitals or not, as somebody types it. */
export const isEnquiryReference = (text: string): boolean => /^EQ\d{8}-[2-9A-Z]{6}$/.test(text);

/** `received`: nobody at the operator's has dealt with it; `handled`: somebody has. */
export const enquiryStates = ['received', 'handled'] as const;
export type EnquiryState = (typeof enquiryStates)[number];
