import { runSuite } from './rooms';

runSuite('front');
