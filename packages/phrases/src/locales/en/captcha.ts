import type { CaptchaPhrases } from '../zh-Hant/captcha.ts';

export const captcha = {
  legend: 'Verification',
  name: 'Verification code',
  label: 'Verification code (case-sensitive)',
  hint: 'Type the six characters in the picture. Capital and small letters are different.',
  picture: 'Picture with six characters',
  loading: 'Fetching the picture',
  renew: 'New picture',
  renewed: 'Here is a new picture.',
  expired: 'The code has expired. Here is a new picture.',
  unavailable: 'The picture could not be fetched.',
  tryAgain: 'Try again',
  work: {
    title: 'Verify without the picture',
    explanation:
      'Your device does a short calculation in the background. There is nothing to read or hear. It usually takes a few seconds.',
    start: 'Start',
    running: 'Verifying',
    secondsLeft_one: 'About {{number}} second to go. You can carry on filling in the form.',
    secondsLeft_other: 'About {{number}} seconds to go. You can carry on filling in the form.',
    beginning: 'Starting. You can carry on filling in the form.',
    done: 'Verified',
    validUntil: 'You need not type the characters in the picture. Valid until {{time}}.',
    expired: 'The verification has expired',
    expiredBody: 'Press “Start” to verify once more, or use the picture instead.',
    failed: 'Could not be completed',
    failedBody: 'Please try again, or use the picture instead.',
    usePicture: 'Use the picture instead',
  },
} satisfies CaptchaPhrases;
