"""Logistic regression over hashed signs: what breaks.py and glued.py have in common. The weights are one class of `HashedWords`
(shared/model/hashed-words.ts)."""
import json, os
import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDS = 5
# Steps of a weight on each side.
STEPS = 31
ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

class Pairs:
    """Rows of `[document, right, signs]` from .cache/train, and what documents left out say of them."""
    def __init__(self, name, buckets):
        ids, right, ind, off = [], [], [], [0]
        for line in open(os.path.join(HERE, '..', '.cache', 'train', f'{name}.jsonl')):
            document, yes, signs = json.loads(line)
            ids.append(document); right.append(yes); ind += signs; off.append(len(ind))
        self.X = sp.csr_matrix((np.ones(len(ind), np.float32), ind, off), shape=(len(right), buckets))
        self.right, self.signs = np.array(right), np.diff(off)
        of = {document: k % FOLDS for k, document in enumerate(sorted(set(ids)))}
        self.documents, self.fold = len(of), np.array([of[document] for document in ids])
        self.weight = np.ones(len(right))

    def learn(self, rows, ridge):
        return LogisticRegression(C=ridge, max_iter=500, solver='liblinear').fit(self.X[rows], self.right[rows], sample_weight=self.weight[rows])

    def left_out(self, ridge):
        """Log-odds of each row by weights that saw none of its document."""
        z = np.zeros(len(self.right))
        for k in range(FOLDS): z[self.fold == k] = self.learn(self.fold != k, ridge).decision_function(self.X[self.fold == k])
        return z

    def write(self, path, ridge, smallest):
        """The weights of all rows, quantised; those of fewer steps than `smallest` are left out."""
        model = self.learn(np.ones(len(self.right), bool), ridge); weights = model.coef_[0]
        scale = np.abs(weights).max() / STEPS
        q = np.rint(weights / scale).astype(int); q[np.abs(q) < smallest] = 0
        used, last = [], -1
        for i in np.where(q != 0)[0]:
            # a gap has one sign: a bucket without weights stands in one that is too wide
            while i - last > 63: last += 63; used.append(last)
            used.append(int(i)); last = i
        data = dict(gaps=sextets(np.diff(used, prepend=-1)), weights=sextets(q[used] + 32), scale=round(float(scale), 6), bias=[round(float(model.intercept_[0]), 4)], classes=1)
        json.dump(data, open(os.path.join(HERE, '..', *path.split('/')), 'w'), separators=(',', ':'))

def sextets(numbers):
    """Numbers below 64, a sign of base64 each: like numbers are like signs, which pack well."""
    return ''.join(ALPHABET[n] for n in np.asarray(numbers).ravel())
