import { setTimeout as sleep } from 'node:timers/promises';
import { Turns } from '../../cli/turns';

test('so many at a time, in the order in which they came, and one that fails gives its turn on', async () => {
  const turns = new Turns(2);
  const started: number[] = [];
  let running = 0;
  const task = (i: number) =>
    turns.take(async () => {
      started.push(i);
      expect(++running).toBeLessThanOrEqual(2);
      await sleep(1);
      running--;
      if (i % 3 === 0) throw new Error('fell over');
    });
  const ended = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(task));
  expect(started).toEqual([0, 1, 2, 3, 4, 5]);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']); // prettier-ignore
});
