"""Learns which words of no list are compounds that lost their hyphen: logistic regression over hashed signs of their readings.

Prints what documents left out show, and writes shared/repair/glued.json: one class of `HashedWords`.
"""
import json, os
import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, '..', '..', '.cache', 'train', 'glued.jsonl')
PATH = os.path.join(HERE, '..', '..', 'shared', 'repair', 'glued.json')
BUCKETS = 1 << 13
# Steps of a weight on each side, and the smallest that is written.
STEPS, SMALLEST = 31, 1
ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
# Wrong readings are one in so many of all, and each text is damaged so often, see glued.ts.
OTHERS, ROUNDS = 18, 6

ids, y, ind, off = [], [], [], [0]
for line in open(DATA):
    name, right, signs = json.loads(line)
    ids.append(name); y.append(right); ind += signs; off.append(len(ind))
X = sp.csr_matrix((np.ones(len(ind), np.float32), ind, off), shape=(len(y), BUCKETS)); y = np.array(y)
of = {name: k % 5 for k, name in enumerate(sorted(set(ids)))}; fold = np.array([of[name] for name in ids])
w = np.where(y == 1, 1, OTHERS)

def learn(rows): return LogisticRegression(C=0.3, max_iter=500, solver='liblinear').fit(X[rows], y[rows], sample_weight=w[rows])

def sextets(numbers): return ''.join(ALPHABET[n] for n in numbers)

def exported(weights, bias):
    scale = np.abs(weights).max() / STEPS
    q = np.rint(weights / scale).astype(int); q[np.abs(q) < SMALLEST] = 0
    used, last = [], -1
    for i in np.where(q != 0)[0]:
        while i - last > 63: last += 63; used.append(last)
        used.append(int(i)); last = i
    return dict(gaps=sextets(np.diff(used, prepend=-1)), weights=sextets(q[used] + 32), scale=round(float(scale), 6), bias=[round(float(bias), 4)], classes=1)

z = np.zeros(len(y))
for k in range(5): z[fold == k] = learn(fold != k).decision_function(X[fold == k])
print('documents left out: area under the curve', round(100 * roc_auc_score(y, z), 1))
for least in (0, 1, 2, 3):
    s = z > least
    print(f'log-odds {least}: found {100 * y[s].sum() / y.sum():.0f}, right {100 * (w * y)[s].sum() / w[s].sum():.0f}, wrong ones a document {(w * (1 - y))[s].sum() / len(of) / ROUNDS:.2f}')
final = learn(np.ones(len(y), bool))
json.dump(exported(final.coef_[0], final.intercept_[0]), open(PATH, 'w'), separators=(',', ':'))
print(os.path.getsize(PATH), 'bytes')
