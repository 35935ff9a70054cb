import { runSuite } from './rooms';

runSuite('labels');
