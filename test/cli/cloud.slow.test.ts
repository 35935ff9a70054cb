import { useBuiltCommand } from './command';

const command = useBuiltCommand();
const before = { ...process.env };
afterAll(() => (process.env = before));

test("AWS's clients are found by the command as it is built", () => {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_MAX_ATTEMPTS: '1',
  });
  const { code, err } = command.run(['cloud', 'status'], { cwd: '/' });
  expect([code, err]).toEqual([4, expect.stringMatching(/^error: AWS: .*ECONNREFUSED/m)]);
});
