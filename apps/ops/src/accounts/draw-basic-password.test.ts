import { guessableBasicPassword } from '@vestibule/domain/basic-password';
import { expect, it } from 'vitest';
import { drawBasicPassword } from './draw-basic-password.ts';

it('what is issued is drawn by chance from all eight digits, and never what somebody would try first', () => {
  const basicUserId = '04128836';
  const drawn = Array.from({ length: 5000 }, () => drawBasicPassword(basicUserId));
  for (const password of drawn) {
    expect(password).toMatch(/^\d{8}$/);
    expect(guessableBasicPassword(password, { basicUserId })).toBeUndefined();
  }
  // Of 5,000 out of some 95 million two may be equal, hardly ever three.
  expect(new Set(drawn).size).toBeGreaterThan(4997);
  // Each digit at each place: by chance about 500 times.
  for (let place = 0; place < 8; place += 1)
    for (const digit of '0123456789')
      expect(drawn.filter((password) => password[place] === digit).length).toBeGreaterThan(330);
});
