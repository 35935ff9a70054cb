"""Learns whether a plain text is the dump of a PDF from what train/kind.ts wrote: logistic regression, left-out groups printed."""
import json, os
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

HERE = os.path.dirname(os.path.abspath(__file__))
told = json.load(open(os.path.join(HERE, '..', '.cache', 'train', 'kind.json')))
rows = told['rows']
X = np.array([r['signs'] for r in rows]); y = np.array([r['dump'] for r in rows]); group = np.array([r['group'] for r in rows])
sets = np.array([r['set'] for r in rows])
# What is made of a page counts half. All of GROBID's dumps, which are of one make, count as forty pages; the 40 sites as twenty.
made = np.array([r['made'] for r in rows])
w = np.select([sets == 'grobid', sets == 'sites'], [40 / max(1, (sets == 'grobid').sum()), 0.5], 1.0) * np.where(made, 0.5, 1)
mean, spread = X.mean(0), X.std(0) + 1e-6

def fit(rows_, C): return LogisticRegression(C=C, max_iter=5000).fit((X[rows_] - mean) / spread, y[rows_], sample_weight=w[rows_])

for C in (0.1, 0.3, 1, 3):
    p = np.zeros(len(y))
    for train, test in GroupKFold(10).split(X, y, group): p[test] = fit(train, C).predict_proba((X[test] - mean) / spread)[:, 1]
    wrong = (p > 0.5) != y
    print(C, {f'{s}{" made" * bool(m)}': f'{wrong[(sets == s) & (made == m)].sum()} of {((sets == s) & (made == m)).sum()}' for s in sorted(set(sets)) for m in (0, 1)},
          [(rows[i]['path'], bool(made[i]), round(float(p[i]), 2)) for i in np.where(wrong & (sets == 'corpus'))[0]])

model = fit(np.arange(len(y)), float(os.environ.get('C', 1)))
weights = model.coef_[0] / spread
for name, value in sorted(zip(told['signs'], model.coef_[0]), key=lambda each: -abs(each[1])): print(f'{name:16} {value:6.2f}')
json.dump(dict(weights=[round(float(v), 4) for v in weights], bias=round(float(model.intercept_[0] - (weights * mean).sum()), 4)),
          open(os.path.join(HERE, '..', 'shared', 'read', 'pdf', 'dump.json'), 'w'))
