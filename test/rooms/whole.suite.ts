import { runSuite } from './rooms';

runSuite('whole');
