/**
 * For a process of a test that runs by the machine's clock (`node --import`): between midnight and eight in Hong Kong it believes that it is twelve
 * hours later, so that no maintenance window of the timetable shuts the service in its face.
 */
import { hongKongParts } from '@vestibule/domain/hong-kong-time';

const twelveHoursMs = 12 * 60 * 60 * 1000;
const shiftMs = hongKongParts(new Date()).hour < 8 ? twelveHoursMs : 0;

const shifted = new Proxy(Date, {
  construct: (target, values: unknown[], newTarget) => {
    const made: unknown = Reflect.construct(
      target,
      values.length === 0 ? [target.now() + shiftMs] : values,
      newTarget,
    );
    if (!(made instanceof Date)) throw new Error('no date');
    return made;
  },
  get: (target, name, receiver): unknown =>
    name === 'now' ? () => target.now() + shiftMs : Reflect.get(target, name, receiver),
});
Object.defineProperty(globalThis, 'Date', { value: shifted, writable: true, configurable: true });
