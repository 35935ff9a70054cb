import { runSuite } from './rooms';

runSuite('infra');
