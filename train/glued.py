"""Learns which words of no list are compounds that lost their hyphen from the readings that repair/glued.ts wrote: prints what
documents left out show, and writes shared/repair/glued.json."""
import numpy as np
from hashed import Pairs

RIDGE = 0.3
# Of the wrong readings one in so many is there, and each text is damaged so often, see repair/glued.ts.
OTHERS, ROUNDS = 18, 6

pairs = Pairs('glued', 1 << 13)
pairs.weight = np.where(pairs.right == 1, 1, OTHERS)
z, right = pairs.left_out(RIDGE), pairs.right == 1
for least in (0, 1, 2, 3):
    sure = z > least
    found, wrong = right[sure].sum(), pairs.weight[sure & ~right].sum()
    print(f'log-odds {least}: found {100 * found / right.sum():.0f}, wrong ones a document {wrong / pairs.documents / ROUNDS:.2f}')
pairs.write('shared/repair/glued.json', RIDGE, 1)
