import { listOf } from '../../lexicon/list-of';

/** Words for what people do, as journals of medicine print them behind an author's name, lower case. */
export const OCCUPATIONS: ReadonlySet<string> = new Set(
  listOf(`
    professor | fellow | lecturer | reader | researcher | scientist | statistician | epidemiologist | physician | surgeon |
    registrar | consultant | director | head | chair | student | candidate | nurse | midwife | pharmacist | economist |
    coordinator | manager | officer | editor | psychologist | psychiatrist | paediatrician | pediatrician | cardiologist |
    oncologist | radiologist | pathologist | practitioner | trainee | resident | clinician | engineer | analyst |
    assistant | associate | investigator | adviser | advisor | librarian`),
);
