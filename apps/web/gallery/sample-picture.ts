import { createCaptcha } from '@vestibule/contract/captcha';
import { friday } from '#testing/samples.ts';
import { on, type StubbedRoute } from '#testing/stub-api.ts';

/** A picture to read, with the source's own sample; the server draws better ones. */
export const samplePictureAddress = (): string => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 280, height: 88 });
  const pen = canvas.getContext('2d');
  if (pen !== null) {
    pen.fillStyle = '#f4f6f6';
    pen.fillRect(0, 0, 280, 88);
    pen.fillStyle = '#27465a';
    pen.font = '700 44px monospace';
    for (const [index, character] of [...'50FSYS'].entries()) {
      pen.setTransform(1, ((index % 3) - 1) * 0.12, 0, 1, 24 + index * 40, 58);
      pen.fillText(character, 0, 0);
    }
  }
  return canvas.toDataURL('image/png');
};

const tenMinutesMs = 10 * 60_000;

/** Every way of the human check, so that its plate shows something. */
export const samplePicture = (): StubbedRoute =>
  on(createCaptcha, ({ body: { purpose, way, language } }) => {
    const handedOut = {
      challengeId: '00000000-0000-4000-8000-000000000001',
      purpose,
      expiresAt: new Date(Date.parse(friday) + tenMinutesMs).toISOString(),
    };
    const challenges = {
      picture: { ...handedOut, way: 'picture', picture: samplePictureAddress() },
      audio: { ...handedOut, way: 'audio', language: language ?? 'yue', audio: 'data:audio/wav;base64,' },
      work: { ...handedOut, way: 'work', salt: 'salt-of-the-gallery', bits: 4, rounds: 8 },
    } as const;
    return challenges[way];
  });
