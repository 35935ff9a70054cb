"""Learns which leaf of a page is its title from what train/title.ts wrote: conditional logit (McFadden 1974) over the leaves of
each page, left-out groups printed. The weights go into the models of the folds and into the project's own."""
import json, os
from collections import defaultdict
import numpy as np
from scipy.optimize import minimize

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, '..', '.cache', 'train')
# Where the weights of the folds are.
FOLDS = os.environ.get('OUT', DATA)
told = json.load(open(os.path.join(DATA, 'title.json')))
pages, signs = told['pages'], told['signs']
table = np.fromfile(os.path.join(DATA, 'title.f64')).reshape(-1, 1 + len(signs))
right, X = table[:, 0] > 0, table[:, 1:]
count = np.array([p['rows'] for p in pages]); start = np.concatenate([[0], np.cumsum(count)])
fold = np.array([p['fold'] for p in pages])
# A page whose title stands in no leaf of its own teaches nothing.
teaches = np.array([right[a:b].any() for a, b in zip(start, start[1:])])
weight = np.array([dict(corpus=1, sites=0.8, web=0.3, composed=float(os.environ.get('COMPOSED', 0.2)), written=float(os.environ.get('WRITTEN', 0.7)))[p['set']] for p in pages])
# Chosen on left-out sites among 0.5, 1.5, 4 and 10.
RIDGE = float(os.environ.get('RIDGE', 4))

def fit(own):
    rows = np.concatenate([np.arange(start[i], start[i + 1]) for i in own]); c = count[own]; first = np.concatenate([[0], np.cumsum(c)[:-1]])
    spread = X[rows].std(0) + 1e-6; Z = (X[rows] - X[rows].mean(0)) / spread; yes = right[rows]; w = weight[own]
    def loss(b):
        s = Z @ b; e = np.exp(s - np.repeat(np.maximum.reduceat(s, first), c))
        every, good = np.add.reduceat(e, first), np.add.reduceat(e * yes, first) + 1e-12
        slope = Z.T @ (np.repeat(w, c) * (e / np.repeat(every, c) - e * yes / np.repeat(good, c)))
        return (w * (np.log(every) - np.log(good))).sum() + RIDGE * (b ** 2).sum(), slope + 2 * RIDGE * b
    b = minimize(loss, np.zeros(Z.shape[1]), jac=True, method='L-BFGS-B', options=dict(maxiter=500)).x
    return [round(float(v), 5) for v in b / spread], b

def put(path, weights):
    model = json.load(open(path)); model['title'] = dict(weights=weights); json.dump(model, open(path, 'w'), separators=(',', ':'))

hits, sure = defaultdict(list), defaultdict(list)
for k in sorted(set(fold)):
    weights, _ = fit(np.where((fold != k) & teaches & (weight > 0))[0])
    put(os.path.join(FOLDS, f'fold-{k}.json'), weights)
    for i in np.where((fold == k) & (count > 0))[0]:
        s = X[start[i]:start[i + 1]] @ weights; best = s.argmax(); chance = 1 / np.exp(s - s[best]).sum(); hit = right[start[i] + best]
        listing = ' list' if pages[i]['type'] in ('listing', 'landing', 'collection') else ''
        if teaches[i]: hits[f"{pages[i]['set']} {pages[i]['kind']}{listing}"].append(hit)
        if pages[i]['titled']: sure[min(9, int(chance * 10))].append(hit)
for name, own in sorted(hits.items()): print(f'{name:20} {100 * np.mean(own):5.1f} of {len(own)}')
print('sure in tenths, right:', {k: f'{sum(v)} of {len(v)}' for k, v in sorted(sure.items())})
weights, b = fit(np.where(teaches & (weight > 0))[0])
for name, value in sorted(zip(signs, b), key=lambda each: -abs(each[1])): print(f'{name:16} {value:6.2f}')
if FOLDS == DATA: put(os.path.join(HERE, '..', 'shared', 'label', 'weights.json'), weights)
