import { humanCheckPurposes, humanCheckWays, spokenLanguages } from '@vestibule/domain/human-check';
import * as z from 'zod/mini';
import { instant } from './fields.ts';
import { defineRoute, everyone } from './route.ts';

const handedOut = { challengeId: z.uuid(), purpose: z.enum(humanCheckPurposes), expiresAt: instant };

/**
 * A picture (PNG as a data address), six symbols spoken (WAV as a data address; compared without case), or a piece of work for the browser
 * (`domain/human-check.ts` tells how to solve it).
 */
export const captchaChallenge = z.discriminatedUnion('way', [
  z.object({
    ...handedOut,
    way: z.literal('picture'),
    picture: z.string().check(z.startsWith('data:image/png;base64,')),
  }),
  z.object({
    ...handedOut,
    way: z.literal('audio'),
    language: z.enum(spokenLanguages),
    audio: z.string().check(z.startsWith('data:audio/wav;base64,')),
  }),
  z.object({ ...handedOut, way: z.literal('work'), salt: z.string(), bits: z.int(), rounds: z.int() }),
]);
export type CaptchaChallenge = z.output<typeof captchaChallenge>;

/**
 * rules §9. `language` is what an audio check is spoken in, Cantonese unless told; `replaces` is the challenge that 更新, or the change to
 * another way, throws away. The way is fixed here: no answer can choose another.
 */
export const createCaptcha = defineRoute({
  id: 'captcha.create',
  summary: 'Hand out a human check, bound to this browser and to what it is for',
  method: 'POST',
  path: '/captcha',
  callers: everyone,
  limit: 'captcha',
  body: z.object({
    purpose: z.enum(humanCheckPurposes),
    way: z.enum(humanCheckWays),
    language: z.optional(z.enum(spokenLanguages)),
    replaces: z.optional(z.uuid()),
  }),
  status: 201,
  answer: captchaChallenge,
  errors: [],
});
