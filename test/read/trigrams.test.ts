import fc from 'fast-check';
import { franc } from 'franc-min';
import { data } from 'franc-min/data.js';
import { languageCodeOf } from '../../shared/read/trigrams';

const TEXTS = [
  'The gauges stood on the roof for eleven winters, and nobody had looked at them since the first of these.',
  'Die Messgeräte standen elf Winter lang auf dem Dach, und niemand hatte seit dem ersten nach ihnen gesehen.',
  'Les pluviomètres sont restés onze hivers sur le toit, et personne ne les avait regardés depuis le premier.',
  'Приборы стояли на крыше одиннадцать зим, и никто не смотрел на них с тех пор, как прошла первая из них.',
  '雨量計は十一年の冬の間ずっと屋根の上に置かれていましたが、最初の冬から誰もそれを見ていませんでした。',
  '雨量计在屋顶上放了十一个冬天，从第一个冬天以来没有人看过它们，直到今年春天才有人上去。',
  '지붕 위에 우량계가 열한 번의 겨울 동안 서 있었지만 첫 겨울 이후로 아무도 그것을 보지 않았다.',
  'وقفت أجهزة قياس المطر على السطح أحد عشر شتاء ولم ينظر إليها أحد منذ الشتاء الأول من تلك السنوات.',
  'वर्षामापी ग्यारह सर्दियों तक छत पर खड़े रहे और पहली सर्दी के बाद से किसी ने उन्हें नहीं देखा था।',
  '1234567890 … 42 (17) – 3.14159 × 10⁻³',
];

it.each(TEXTS)('says what franc says: %s', text => expect(languageCodeOf(text)).toBe(franc(text)));

it('says what franc says of any text', () => {
  const pieces = Object.values(data).flatMap(Object.values).flatMap((list: string) => list.split('|')); // prettier-ignore
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('7 ', '.', '\u{1d400}', '人', 'ナ')), { minLength: 12, maxLength: 900 }); // prettier-ignore
  fc.assert(fc.property(text, list => expect(languageCodeOf(list.join(''))).toBe(franc(list.join('')))));
});
