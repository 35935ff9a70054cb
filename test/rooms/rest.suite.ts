import { runSuite } from './rooms';

runSuite('rest');
