import { Duration } from 'aws-cdk-lib';

const UNITS = {
  second: (count: number) => Duration.seconds(count),
  minute: (count: number) => Duration.minutes(count),
  hour: (count: number) => Duration.hours(count),
  day: (count: number) => Duration.days(count),
} as const;

/** The time that a text such as "90 seconds" or "1 day" says. */
export function durationOf(text: string): Duration {
  const [, count, unit] = /^(\d+) (second|minute|hour|day)s?$/.exec(text) ?? [];
  if (unit === undefined) throw new RangeError(`${text} is no time.`);
  return UNITS[unit as keyof typeof UNITS](Number(count));
}
