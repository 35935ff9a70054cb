import { Piscina } from 'piscina';
import { SiteMemory } from '../shared';
import { cleanPage, type Job, type Observation, observePage } from './page';

/** What every thread of a pool is given at its start. */
export interface WorkerData {
  /** A memory file. */
  readonly memory?: Uint8Array;
}

const { memory: bytes } = Piscina.workerData as WorkerData;
const memory = bytes && SiteMemory.read(bytes);

/** What a worker thread runs: piscina calls one of these, by its name, with one job at a time. */
export const clean = (job: Job) => cleanPage(job, memory);
export const learn = (page: Observation) => observePage(page);
