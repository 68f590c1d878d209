import type { Random } from './random.ts';

export interface BilingualName {
  readonly zh: string;
  readonly en: string;
}

/** Common Hong Kong surnames, as they are romanised there. */
const surnames = [
  ['陳', 'CHAN'],
  ['李', 'LEE'],
  ['黃', 'WONG'],
  ['張', 'CHEUNG'],
  ['梁', 'LEUNG'],
  ['林', 'LAM'],
  ['劉', 'LAU'],
  ['吳', 'NG'],
  ['何', 'HO'],
  ['鄭', 'CHENG'],
  ['楊', 'YEUNG'],
  ['葉', 'YIP'],
  ['郭', 'KWOK'],
  ['鄧', 'TANG'],
  ['馮', 'FUNG'],
  ['徐', 'TSUI'],
  ['曾', 'TSANG'],
  ['蔡', 'CHOI'],
  ['羅', 'LAW'],
  ['朱', 'CHU'],
  ['謝', 'TSE'],
  ['許', 'HUI'],
  ['周', 'CHOW'],
  ['王', 'WONG'],
  ['蕭', 'SIU'],
  ['鍾', 'CHUNG'],
  ['歐陽', 'AU YEUNG'],
  ['司徒', 'SZETO'],
] as const;

const syllables = [
  ['家', 'Ka'],
  ['明', 'Ming'],
  ['志', 'Chi'],
  ['偉', 'Wai'],
  ['詠', 'Wing'],
  ['欣', 'Yan'],
  ['嘉', 'Ka'],
  ['怡', 'Yi'],
  ['文', 'Man'],
  ['健', 'Kin'],
  ['俊', 'Chun'],
  ['傑', 'Kit'],
  ['慧', 'Wai'],
  ['敏', 'Man'],
  ['美', 'Mei'],
  ['玲', 'Ling'],
  ['德', 'Tak'],
  ['華', 'Wah'],
  ['國', 'Kwok'],
  ['強', 'Keung'],
  ['浩', 'Ho'],
  ['然', 'Yin'],
  ['芷', 'Tsz'],
  ['晴', 'Ching'],
  ['軒', 'Hin'],
  ['樂', 'Lok'],
  ['兒', 'Yi'],
  ['淑', 'Suk'],
  ['珍', 'Chun'],
  ['耀', 'Yiu'],
] as const;

const englishNames = [
  'Amy',
  'Ben',
  'Carmen',
  'Daisy',
  'Eric',
  'Fiona',
  'Gary',
  'Helen',
  'Ivan',
  'Joyce',
  'Ken',
  'Lily',
  'Mandy',
  'Norman',
  'Peter',
  'Queenie',
  'Raymond',
  'Sandy',
  'Tony',
  'Winnie',
] as const;

const tradeNames = [
  ['恒豐', 'Hang Fung'],
  ['永興', 'Wing Hing'],
  ['利達', 'Lee Tat'],
  ['廣源', 'Kwong Yuen'],
  ['大昌', 'Tai Cheong'],
  ['金輝', 'Kam Fai'],
  ['東昇', 'Tung Sing'],
  ['信和', 'Shun Wo'],
  ['德隆', 'Tak Lung'],
  ['海天', 'Hoi Tin'],
  ['南華', 'Nam Wah'],
  ['新景', 'Sun King'],
] as const;

const trades = [
  ['投資', 'Investment'],
  ['貿易', 'Trading'],
  ['實業', 'Industrial'],
  ['置業', 'Properties'],
  ['控股', 'Holdings'],
  ['企業', 'Enterprises'],
] as const;

/** 陳家明 / `CHAN Ka Ming`; a third of the people carry an English given name as well. */
export const personName = (random: Random): BilingualName => {
  const [surnameZh, surnameEn] = random.pick(surnames);
  const given = Array.from({ length: random.percent(85) ? 2 : 1 }, () => random.pick(syllables));
  const english = random.percent(33) ? `, ${random.pick(englishNames)}` : '';
  return {
    zh: surnameZh + given.map(([zh]) => zh).join(''),
    en: `${surnameEn} ${given.map(([, en]) => en).join(' ')}${english}`,
  };
};

/** 恒豐貿易有限公司 / `Hang Fung Trading Company Limited`. */
export const companyName = (random: Random): BilingualName => {
  const [nameZh, nameEn] = random.pick(tradeNames);
  const [tradeZh, tradeEn] = random.pick(trades);
  return { zh: `${nameZh}${tradeZh}有限公司`, en: `${nameEn} ${tradeEn} Company Limited` };
};
