"""Learns which line goes on with which from the pairs that join/breaks.ts wrote: prints what documents left out show, and writes
shared/join/breaks.json."""
from sklearn.metrics import roc_auc_score
from hashed import Pairs

RIDGE = 0.05
# A divided word has fewer signs than others.
SIGNS = 8

pairs = Pairs('breaks', 1 << 14)
z, divided = pairs.left_out(RIDGE), pairs.signs < SIGNS
for name, rows in (('divided words', divided), ('others', ~divided)):
    print(f'{name}: area under the curve {100 * roc_auc_score(pairs.right[rows], z[rows]):.1f}')
pairs.write('shared/join/breaks.json', RIDGE, 2)
