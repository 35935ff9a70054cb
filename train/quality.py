"""Learns `quality.score` from the documents that train/quality.ts measured: `python3 train/quality.py` prints what left-out
groups show and writes shared/measure/weights.json.

A sum of signs with no weight below 0 (each sign is made so that more of it is better), held small: 170 pages teach no more.
"""
import json, os
import numpy as np
from scipy.stats import spearmanr
from sklearn.linear_model import Ridge

HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = json.load(open(os.path.join(HERE, '..', '.cache', 'train', 'quality.json')))
OUT = os.path.join(HERE, '..', 'shared', 'measure', 'weights.json')
NAMES = list(ROWS[0]['signs'])
X = np.array([[r['signs'][n] for n in NAMES] for r in ROWS])
y = np.array([r['score'] for r in ROWS])
cost = np.array([r['cost'] for r in ROWS])
fixed = np.array([r.get('fixed', np.nan) for r in ROWS])
group = np.array([r['group'] for r in ROWS]); kind = np.array([r['kind'] for r in ROWS]); page = np.array([r['page'] for r in ROWS])
corpus = np.array([r['set'] == 'corpus' for r in ROWS])
# What costs say and what is fixed is not learned.
teaches = (cost == 0) & np.isnan(fixed)

ALPHA = 30
# A sign that hardly differs from page to page must not get a large weight by chance.
LEAST_SPREAD = 0.05

def learn(rows):
    """Weights and bias, for signs as they are."""
    mean, spread = X[rows].mean(0), X[rows].std(0) + LEAST_SPREAD
    model = Ridge(alpha=ALPHA, positive=True).fit((X[rows] - mean) / spread, y[rows])
    weights = model.coef_ / spread
    return weights, model.intercept_ - weights @ mean

def score(model, rows):
    own = np.clip(X[rows] @ model[0] + model[1], 0, 1)
    return np.maximum(0, np.where(np.isnan(fixed[rows]), own - cost[rows], fixed[rows]))

def left_out(seed, folds=10):
    """The score of each page by weights that saw none of its group."""
    groups = sorted(set(group)); order = np.random.RandomState(seed).permutation(len(groups))
    fold = {groups[j]: i % folds for i, j in enumerate(order)}; fold = np.array([fold[g] for g in group])
    told = np.zeros(len(ROWS))
    for k in range(folds): told[fold == k] = score(learn(np.where((fold != k) & teaches)[0]), np.where(fold == k)[0])
    return told

def rank(told, rows): return spearmanr(told[rows], y[rows]).statistic

def worst(told, rows):
    """Of the worst tenth by truth, the share that stands among the worst fifth by score."""
    rows = np.where(rows)[0]; n = len(rows)
    bad = set(rows[np.argsort(y[rows], kind='stable')[:n // 10]]); low = set(rows[np.argsort(told[rows], kind='stable')[:n // 5]])
    return len(bad & low) / len(bad)

def report():
    runs = [left_out(seed) for seed in range(10)]
    parts = [('corpus', corpus)] + [(k, corpus & (kind == k)) for k in ('html', 'text', 'pdf-text')] + [('sites', ~corpus)] + [(t, page == t) for t in ('article', 'abstract', 'listing')]
    for name, rows in parts:
        ranks = [rank(r, rows) for r in runs]; error = np.mean([np.abs(r - y)[rows].mean() for r in runs])
        print(f'{name:9} n={rows.sum():3}  rank {np.mean(ranks):.3f} (±{np.std(ranks):.3f})  worst tenth in lowest fifth {np.mean([worst(r, rows) for r in runs]):.2f}  off by {error:.3f}')

if __name__ == '__main__':
    report()
    weights, bias = learn(np.where(teaches)[0])
    json.dump(dict(bias=round(float(bias), 4), weights={n: round(float(w), 4) for n, w in zip(NAMES, weights)}), open(OUT, 'w'), indent=2)
    open(OUT, 'a').write('\n')
    print(open(OUT).read())
