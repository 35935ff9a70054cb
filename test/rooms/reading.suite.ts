import { runSuite } from './rooms';

runSuite('reading');
