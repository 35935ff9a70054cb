import { runSuite } from './rooms';

runSuite('outside');
