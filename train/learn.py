"""Learns what a leaf is from the pages that train/dataset.ts dumped: `python3 train/learn.py cv|final`.

Two stages. Hashed words give scores for a dozen coarse classes (multinomial logistic regression, scores of training
leaves out of fold); trees (LightGBM) over shape, place and neighbours, with those scores among them, say content or
site, and which role. `cv` prints what left-out groups show; `final` writes the weights.
"""
import hashlib, json, sys, os
from fnmatch import fnmatch
import numpy as np
import scipy.sparse as sp
import lightgbm as lgb
from sklearn.linear_model import LogisticRegression, SGDClassifier
from hashed import sextets

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, '..', '.cache', 'train')
# Where the weights of folds go.
OUT = os.environ.get('OUT', DATA)
SEED = 7
FOLDS = int(os.environ.get('FOLDS', 5))

meta = json.load(open(os.path.join(DATA, 'pages.json')))
ROLES = meta['roles']; COLUMNS = meta['columns']; BUCKETS = meta['buckets']
CONTENT = ROLES.index('nav')  # roles before it are content's
X = np.fromfile(os.path.join(DATA, 'features.f32'), dtype=np.float32).reshape(-1, len(COLUMNS))
# What `npm run ablate` leaves out: patterns of column names, and `word-scores`.
WITHOUT = [p for p in os.environ.get('WITHOUT', '').split(',') if p]
X[:, [any(fnmatch(c, p) for p in WITHOUT) for c in COLUMNS]] = 0
off = np.fromfile(os.path.join(DATA, 'offsets.i32'), dtype=np.int32)
ind = np.fromfile(os.path.join(DATA, 'buckets.i32'), dtype=np.int32)
KIN = np.fromfile(os.path.join(DATA, 'kin.i32'), dtype=np.int32).reshape(off.size - 1, -1)
W = sp.csr_matrix((np.ones(len(ind), np.float32), ind, off), shape=(len(off) - 1, BUCKETS))
y = np.concatenate([np.array(p['labels'], int) for p in meta['pages']])
length = np.concatenate([np.array(p['lengths'], float) for p in meta['pages']])
page = np.concatenate([np.full(len(p['labels']), i) for i, p in enumerate(meta['pages'])])
P = meta['pages']
kind = np.array([p['kind'] for p in P]); sets = np.array([p['set'] for p in P]); group = np.array([p['group'] for p in P])

COARSE = [['title', 'heading'], ['authors', 'affiliation'], ['meta'], ['abstract', 'body', 'caption', 'footnote', 'equation'], ['table'],
          ['reference'], ['item-title', 'item-text', 'item-meta'], ['nav'], ['tool'], ['promo', 'related'], ['notice'], ['artifact']]
coarse = np.full(len(ROLES), -1)
for i, names in enumerate(COARSE):
    for n in names: coarse[ROLES.index(n)] = i
def known_buckets(rows):
    """Buckets whose word stands on pages of three groups or more: what fewer sites say is their own."""
    gid = {g: i for i, g in enumerate(sorted(set(group)))}
    gi = np.array([gid[group[i]] for i in page[rows]])
    order = np.argsort(gi, kind='stable'); sub = W[rows[order]]; gs = gi[order]
    seen = np.zeros(BUCKETS, int)
    for g in np.unique(gs):
        a, b = np.searchsorted(gs, g), np.searchsorted(gs, g, 'right')
        seen[np.unique(sub.indices[sub.indptr[a]:sub.indptr[b]])] += 1
    return seen >= 3
yc = np.where(y >= 0, coarse[np.maximum(y, 0)], -1)
content = np.where(y == -1, -1, np.where(y == -3, 0, np.where((y == -2) | ((y >= 0) & (y < CONTENT)), 1, 0)))

def family(i):
    return 'pdf' if kind[i] == 'pdf-text' else 'web'
fam = np.array([family(i) for i in range(len(P))])

# What counts as one: the pages of a site, and apart from them the same dumps with other furniture.
alike = np.array([g + ('+' if s == 'furnished' else '') for g, s in zip(group, sets)])
def weights_of(rows):
    """Each page counts by the root of its leaves, each group alike; long leaves more."""
    w = np.log1p(length[rows]) ** 0.5 + 0.2
    per = np.bincount(page[rows], minlength=len(P)).astype(float)
    gs = {g: 0 for g in alike}
    w = w / np.sqrt(np.maximum(1, per[page[rows]]))
    s = np.bincount(page[rows], weights=w, minlength=len(P))
    for i in range(len(P)): gs[alike[i]] += s[i]
    gw = np.array([1 / max(1e-9, gs[alike[i]]) ** 0.5 if s[i] > 0 else 0 for i in range(len(P))])
    w = w * gw[page[rows]] * SETW.get('x', 1)
    sw = np.array([SETW.get(s_, 1.0) for s_ in sets])
    w = w * sw[page[rows]]
    return w / w.mean()
SETW = {'grobid': float(os.environ.get('GROBID', 0.2)), 'sites': 0.8, 'as-text': float(os.environ.get('AS_TEXT', 0.2)), 'web': float(os.environ.get('WEB', 0.3)), 'composed': float(os.environ.get('COMPOSED', 0.2)), 'listed': float(os.environ.get('LISTED', 0.2)),
        'written': float(os.environ.get('WRITTEN', 0.25)), 'dumps': float(os.environ.get('DUMPS', 0.1)), 'furnished': float(os.environ.get('FURNISHED', 0.15))}
# What was made of labelled pages: text pages alone learn from it, in trees of their own behind those of all web pages.
MADE = ['as-text', 'composed', 'listed']
made = np.isin(sets, MADE)
# Dumps with other furniture teach what is content; their articles come a second time, so of roles and their order they say nothing.
again = sets == 'furnished'

def folds_of(pages, k, salt=''):
    """Groups, largest first, each to the fold with the fewest leaves."""
    sizes = {}
    for i in pages: sizes[group[i]] = sizes.get(group[i], 0) + 1
    order = sorted(sizes, key=lambda g: (-sizes[g], hashlib.sha1((salt + g).encode()).hexdigest()))
    loads = [0] * k; fold = {}
    for g in order:
        j = min(range(k), key=lambda j: (loads[j], j)); fold[g] = j; loads[j] += sizes[g]
    return {i: fold[group[i]] for i in pages}

def folds_by_page():
    """Pages of the corpus whose site has others, each site's dealt out: what is measured then is sites that are known."""
    fold = {}
    for site in sorted(set(group)):
        pages = [i for i in range(len(P)) if sets[i] == 'corpus' and group[i] == site]
        if len(pages) > 1: fold.update({i: (at + len(fold)) % FOLDS for at, i in enumerate(pages)})
    return fold

printed = set(group[sets == 'corpus'])
def unit(i):
    """What must not stand on both sides of a fold: a site, or with `BY=page` a page of the corpus and what was made of it, under the same path."""
    return P[i]['path'] if os.environ.get('BY') == 'page' and group[i] in printed else group[i]

def words_fit(rows):
    rows = rows[yc[rows] >= 0]
    known = known_buckets(rows)
    D = sp.diags(known.astype(np.float32))
    clf = SGDClassifier(loss='log_loss', alpha=3e-5, max_iter=6, tol=None, random_state=SEED, penalty='l2', average=True)
    clf.fit(W[rows] @ D, yc[rows], sample_weight=weights_of(rows))
    full = np.zeros((BUCKETS, len(COARSE)), np.float32); bias = np.full(len(COARSE), -5.0, np.float32)
    for j, c in enumerate(clf.classes_): full[:, c] = clf.coef_[j] * known; bias[c] = clf.intercept_[j]
    return full, bias
def words_score(model, rows):
    z = W[rows] @ model[0] + model[1]
    if 'word-scores' in WITHOUT: z[:] = 0
    return np.clip(z, -8, 8).astype(np.float32)

def stacked(train, apply_rows, salt, more=np.zeros(0, int)):
    """Word scores for training rows and `more` (each by a model of other groups) and for `apply_rows` (by one of all)."""
    pages = sorted(set(page[train])); f = folds_of(pages, 3, salt); fr = np.array([f[i] for i in page[train]])
    of_group = {group[i]: k for i, k in f.items()}; fm = np.array([of_group.get(group[i], 0) for i in page[more]], int)
    s = np.zeros((len(train), len(COARSE)), np.float32); s_more = np.zeros((len(more), len(COARSE)), np.float32)
    for k in range(3):
        model = words_fit(train[fr != k]); s[fr == k] = words_score(model, train[fr == k])
        if len(more): s_more[fm == k] = words_score(model, more[fm == k])
    final = words_fit(train)
    return s, words_score(final, apply_rows), final, s_more

def context(scores, rows):
    """The scores, those of the leaves before and behind, their means around, and those of the kin."""
    out = [scores]
    p = page[rows]
    for d in (-1, 1):
        sh = np.zeros_like(scores)
        src = np.arange(len(rows)) + d
        ok = (src >= 0) & (src < len(rows)); ok[ok] &= p[src[ok]] == p[np.arange(len(rows))[ok]]
        sh[ok] = scores[src[ok]]; out.append(sh)
    csum = np.vstack([np.zeros((1, scores.shape[1])), np.cumsum(scores, 0)])
    starts = np.searchsorted(p, p, 'left'); ends = np.searchsorted(p, p, 'right')
    i = np.arange(len(rows))
    for w in (5, 20):
        a = np.maximum(starts, i - w); b = np.minimum(ends, i + w + 1)
        out.append((csum[b] - csum[a]) / (b - a)[:, None])
    for k in range(KIN.shape[1]):
        _, own = np.unique(p.astype(np.int64) << 32 | KIN[rows, k], return_inverse=True)
        sums = np.zeros((own.max() + 1, scores.shape[1])); np.add.at(sums, own, scores)
        out.append((sums / np.bincount(own)[:, None])[own])
    return np.hstack(out).astype(np.float32)

BIN = dict(objective='binary', num_leaves=15, min_data_in_leaf=20, feature_fraction=0.3, bagging_fraction=0.7, bagging_freq=1, lambda_l2=2.0, max_bin=63, verbose=-1, num_threads=int(os.environ.get("THREADS", 2)), deterministic=True, force_row_wise=True)
MUL = dict(BIN, objective='multiclass', num_leaves=12)
# Trees of each booster, and how far each goes; chosen on left-out sites (docs/sites.md). A model is the mean of boosters that see other
# rows and columns (Breiman 1996), one a seed: of web pages two of half the trees lose less than one of all of them, of dumps not.
ROUNDS = dict(web=dict(content=240, role=60, site=30), pdf=dict(content=320, role=80, site=40))
RATE = dict(web=dict(yes=0.1, which=0.14), pdf=dict(yes=0.06, which=0.08))
SEEDS = dict(web=(7, 17), pdf=(7,))

class Bag:
    def __init__(self, boosters): self.boosters = boosters

    def raw(self, F): return sum(b.predict(F, raw_score=True) for b in self.boosters) / len(self.boosters)

    def trees(self): return [tree for b in self.boosters for tree in b.dump_model()['tree_info']]

def bag(family_, params, data, rounds):
    """`data()` makes the dataset anew: a booster keeps what it has binned."""
    rate = RATE[family_]['yes' if params is BIN else 'which']
    return Bag([lgb.train(dict(params, learning_rate=rate, seed=seed), data(), rounds) for seed in SEEDS[family_]])

def balanced(rows):
    """Rare roles count more: a page has one title and two hundred cells, and both decide what its document is worth."""
    w = weights_of(rows); total = np.bincount(y[rows], weights=w * ~made[page[rows]], minlength=len(ROLES))
    return w * (total.sum() / len(ROLES) / np.maximum(total[y[rows]], 1e-9)) ** 0.4

def fit(F, rows, which):
    family_ = fam[page[rows[0]]]; rounds = ROUNDS[family_][which]
    if which == 'content':
        ok = content[rows] >= 0; return bag(family_, BIN, lambda: lgb.Dataset(F[ok], content[rows][ok], weight=weights_of(rows[ok])), rounds)
    if which == 'role':
        ok = (y[rows] >= 0) & (y[rows] < CONTENT) & ~again[page[rows]]
        return bag(family_, dict(MUL, num_class=CONTENT), lambda: lgb.Dataset(F[ok], y[rows][ok], weight=balanced(rows[ok])), rounds)
    ok = y[rows] >= CONTENT
    return bag(family_, dict(MUL, num_class=len(ROLES) - CONTENT), lambda: lgb.Dataset(F[ok], y[rows][ok] - CONTENT, weight=weights_of(rows[ok])), rounds)

def report(prob, role, rows, name):
    for k in ['text', 'html', 'pdf-text']:
        for s in ['corpus', 'sites', 'grobid']:
            acc = []
            for i in sorted(set(page[rows])):
                if kind[i] != k or sets[i] != s: continue
                r = page[rows] == i; c = content[rows][r]; ok = c >= 0
                if ok.sum() == 0: continue
                L = length[rows][r]; keep = prob[r] > THRESH
                def share(m, L): return (L[m & ~keep].sum() / L[m].sum()) if L[m].sum() else np.nan
                lost = share(ok & (c == 1), np.ones_like(L)); kept = 1 - share(ok & (c == 0), np.ones_like(L))
                lostc = share(ok & (c == 1), L); keptc = 1 - share(ok & (c == 0), L)
                yy = y[rows][r]; rr = (yy >= 0) & (yy < CONTENT); ra = (role[r][rr] == yy[rr]).mean() if rr.sum() else np.nan
                acc.append(((keep[ok] == (c[ok] == 1)).mean(), lost, kept, lostc, keptc, ra))
            if acc: print(f'{name:10} {k:9} {s:7} n={len(acc):3} right {np.nanmean([a[0] for a in acc])*100:5.1f}  lost {np.nanmean([a[1] for a in acc])*100:5.1f}  kept {np.nanmean([a[2] for a in acc])*100:5.1f}  chars lost {np.nanmean([a[3] for a in acc])*100:5.1f} kept {np.nanmean([a[4] for a in acc])*100:5.1f}  role {np.nanmean([a[5] for a in acc])*100:5.1f}', flush=True)
THRESH = 0.25

def labelled(family_): return [i for i in range(len(P)) if fam[i] == family_ and any(l != -1 for l in P[i]['labels'])]

def cv():
    for family_ in ['web', 'pdf']:
        pages = [i for i in labelled(family_) if not made[i]]
        f = folds_of(pages, FOLDS); fr = np.array([f.get(i, -1) for i in page])
        rows_all = np.where(np.isin(page, pages))[0]
        prob = np.zeros(len(rows_all)); role = np.zeros(len(rows_all), int)
        where = {r: j for j, r in enumerate(rows_all)}
        for k in range(FOLDS):
            tr = rows_all[fr[rows_all] != k]; te = rows_all[fr[rows_all] == k]
            s_tr, s_te, *_ = stacked(tr, te, f'{k}')
            Ftr, Fte = (np.hstack([X[r], context(s, r)])[:, used(family_)] for s, r in ((s_tr, tr), (s_te, te)))
            j = np.searchsorted(rows_all, te)
            prob[j] = chances([fit(Ftr, tr, 'content')], Fte)
            role[j] = fit(Ftr, tr, 'role').raw(Fte).argmax(1)
        report(prob, role, rows_all, family_)
        np.savez(os.path.join(DATA, f'cv-{family_}.npz'), rows=rows_all, prob=prob, role=role)


def b64(a): import base64; return base64.b64encode(a.tobytes()).decode()

# Weights of words are written in so many steps on each side, of which one is the largest of all in PARTS; smaller ones than SMALLEST
# say next to nothing, nor does a word that has none above it.
STEPS_OF_WORDS, PARTS, SMALLEST = 31, 63, dict(web=5, pdf=6)

def export_words(family_, model):
    full, bias = model
    scale = np.abs(full).max() / PARTS
    q = np.clip(np.rint(full / scale), -STEPS_OF_WORDS, STEPS_OF_WORDS).astype(int)
    q[np.abs(q) < SMALLEST[family_]] = 0
    q[np.abs(q).max(1) <= SMALLEST[family_]] = 0
    ids, last = [], -1
    for i in np.where(np.any(q != 0, 1))[0]:
        # a gap has one sign: a bucket without weights stands in one that is too wide
        while i - last > 63: last += 63; ids.append(last)
        ids.append(int(i)); last = i
    return dict(gaps=sextets(np.diff(ids, prepend=-1)), weights=sextets(q[ids].T + 32), scale=round(float(scale), 8), bias=[round(float(x), 4) for x in bias], classes=len(COARSE))

def planes(a):
    """Two bytes a number: first all low ones, then all high ones, which pack better side by side."""
    a = a.astype('<u2').view(np.uint8).reshape(-1, 2)
    return b64(np.ascontiguousarray(a.T))

def bfloat(a):
    """The upper half of a float, rounded: a threshold needs no more."""
    return ((a.astype('<f4').view('<u4') + 0x8000) >> 16).astype('<u2')

# Leaves say their part of a score in so many steps on each side. Rougher ones cost dumps: their roles are told by fewer trees.
STEPS = dict(web=255, pdf=1023)

def used(family_):
    """Columns that a family's trees may ask: of what has no markup there is no kin."""
    kin = [any(fnmatch(c, p) for p in ('kin-*', 'near-*', 'yard-*')) for c in COLUMNS]
    words = np.arange(len(COLUMNS), len(COLUMNS) + len(COARSE) * (5 + KIN.shape[1]))
    if family_ == 'web': return np.arange(words[-1] + 1)
    return np.concatenate([np.where(~np.array(kin))[0], words[:len(COARSE) * 5]])

def export_trees(family_, bag_, classes, columns, share=1):
    """All trees of a bag in preorder: a bit whether it is a node or a leaf; of nodes the feature and the threshold, of leaves the value."""
    shape, feature, threshold, values = [], [], [], []
    trees = bag_.trees()
    def walk(n):
        shape.append('leaf_value' not in n)
        if 'leaf_value' in n: values.append(n['leaf_value']); return
        feature.append(columns[n['split_feature']]); threshold.append(n['threshold'])
        walk(n['left_child']); walk(n['right_child'])
    for t in trees: walk(t['tree_structure'])
    v = np.array(values); scale = np.abs(v).max() / STEPS[family_]
    return dict(classes=classes, trees=len(trees), shape=b64(np.packbits(shape, bitorder='little')), feature=planes(np.array(feature)),
                threshold=planes(bfloat(np.array(threshold))), values=planes(np.rint(v / scale).astype(np.int16).view(np.uint16)), scale=float(f'{share * scale / len(bag_.boosters):.6g}'))

def transitions(rows):
    """Log-probabilities of a role behind another on a page, smoothed; pages count alike."""
    n = len(ROLES); c = np.full((n + 1, n), 0.5)
    for i in sorted(set(page[rows])):
        r = rows[page[rows] == i]; yy = y[r]; last = n
        w = 30 / max(30, len(yy))
        for v in yy:
            if v >= 0: c[last, v] += w
            last = v if v >= 0 else n
    return [[round(float(x), 3) for x in row] for row in np.log(c / c.sum(1, keepdims=True))]

# Trees that only text pages are asked, behind those of all web pages, and how much of what they say counts: pages that nobody printed
# are not to be trusted wholly. Chosen on left-out sites among 0, 0.5 and 1.
OF_TEXT_SHARE = 0.5
OF_TEXT = dict(content=int(os.environ.get('TEXT_CONTENT', 50)), role=int(os.environ.get('TEXT_ROLE', 12)))

def fit_on(base, F, rows, which):
    """More trees on `rows`, which begin where those of `base` end."""
    ok = content[rows] >= 0 if which == 'content' else (y[rows] >= 0) & (y[rows] < CONTENT)
    label, w = (content[rows][ok], weights_of(rows[ok])) if which == 'content' else (y[rows][ok], balanced(rows[ok]))
    begun = base.raw(F[ok])
    begun = begun if which == 'content' else begun.ravel(order='F')
    return bag('web', BIN if which == 'content' else dict(MUL, num_class=CONTENT), lambda: lgb.Dataset(F[ok], label, weight=w, init_score=begun), OF_TEXT[which])

def chances(bags, F):
    """Probabilities of the classes by bags that go on one from the other."""
    raw = sum(share * each.raw(F) for share, each in zip((1, OF_TEXT_SHARE), bags))
    if raw.ndim == 1: return 1 / (1 + np.exp(-raw))
    e = np.exp(raw - raw.max(1, keepdims=True)); return e / e.sum(1, keepdims=True)

def learn(rows, salt, also=None):
    """The model of `rows`, and the roles' probabilities that it gives the rows `also`."""
    more, rows = rows[made[page[rows]]], rows[~made[page[rows]]]
    s, s_also, words, s_more = stacked(rows, rows[:1] if also is None else also, salt, more)
    family_ = fam[page[rows[0]]]; columns = used(family_)
    F = np.hstack([X[rows], context(s, rows)])[:, columns]
    boosters = {which: [fit(F, rows, which)] for which in ('content', 'role', 'site')}
    model = dict(words=export_words(family_, words), content=export_trees(family_, boosters['content'][0], 1, columns), role=export_trees(family_, boosters['role'][0], CONTENT, columns),
                 site=export_trees(family_, boosters['site'][0], len(ROLES) - CONTENT, columns), transitions=transitions(rows[~again[page[rows]]]))
    of_text = {which: list(own) for which, own in boosters.items()}
    if len(more):
        own = kind[page[rows]] == 'text'
        T, FT = np.concatenate([rows[own], more]), np.vstack([F[own], np.hstack([X[more], context(s_more, more)])[:, columns]])
        for which in OF_TEXT: of_text[which].append(fit_on(boosters[which][0], FT, T, which))
        model['ofText'] = dict(content=export_trees(family_, of_text['content'][1], 1, columns, OF_TEXT_SHARE), role=export_trees(family_, of_text['role'][1], CONTENT, columns, OF_TEXT_SHARE))
    if also is None: return model
    FA = np.hstack([X[also], context(s_also, also)])[:, columns]; text = (kind[page[also]] == 'text')[:, None]
    def asked(which): return np.where(text if which != 'content' else text[:, 0], chances(of_text[which], FA), chances(boosters[which], FA))
    c, r, x = (asked(which) for which in ('content', 'role', 'site'))
    return model, np.hstack([c[:, None] * r, (1 - c)[:, None] * x])

ENTRY = [ROLES.index(r) for r in ('item-title', 'item-text', 'item-meta')]
ARTICLE = [ROLES.index(r) for r in ('title', 'authors', 'abstract', 'body', 'reference')]
LISTINGS = {'listing', 'landing', 'collection'}
TOLD = LISTINGS | {'article', 'abstract-page', 'news'}

def log_odds(p): p = np.clip(p, 1e-3, 1 - 1e-3); return np.log(p / (1 - p))

def page_look(prob, lengths):
    """A page as `shared/label/reading.ts` sees it: of each role how many leaves, what share of the text and how sure its surest leaf is, and entries against article."""
    w = np.sqrt(lengths)
    entry, article = (prob[:, ENTRY].sum(1) * w).sum(), (prob[:, ARTICLE].sum(1) * w).sum()
    share = entry / max(1e-9, entry + article)
    return np.concatenate([np.log1p(prob.sum(0)), np.sqrt((prob * w[:, None]).sum(0) / w.sum()), [log_odds(share)], log_odds(prob.max(0))])

PAGE_COLUMNS = [at for at, name in enumerate(COLUMNS) if name.startswith('page-')]
def page_columns(i):
    """What is the same for all leaves of a page; large numbers count by their size."""
    v = X[np.searchsorted(page, i), PAGE_COLUMNS]; return np.sign(v) * np.log1p(np.abs(v))

def reading(looks, pages):
    """List of entries or not: logistic regression over what models that never saw a page said of it. Of pages that somebody printed: what
    was written for the roles has lists and articles as no site has them."""
    pages = [i for i in pages if i in looks and P[i]['type'] in TOLD and sets[i] != 'written']
    A = np.array([np.concatenate([looks[i], page_columns(i)]) for i in pages]); listing = np.array([P[i]['type'] in LISTINGS for i in pages])
    mean, spread = A.mean(0), A.std(0) + 1e-6
    clf = LogisticRegression(C=0.1, max_iter=5000).fit((A - mean) / spread, listing, sample_weight=[SETW.get(sets[i], 1) for i in pages])
    w = clf.coef_[0] / spread
    return dict(weights=[round(float(x), 5) for x in w], bias=round(float(clf.intercept_[0] - (w * mean).sum()), 5))

def looks_in(folder):
    """What `page_look` said of each page, as `folds` left it there."""
    path = os.path.join(folder, 'looks.npz')
    if not os.path.exists(path): return {}
    kept = np.load(path); return dict(zip(kept['pages'].tolist(), kept['looks']))

def rows_of(pages): return np.where(np.isin(page, pages))[0]

# Both, or the one to learn anew.
FAMILIES = os.environ.get('FAMILIES', 'web,pdf').split(',')


def write(path, model):
    # What is learned behind these (`npm run train:title`) stays until it is learned anew; trials take that of the usual folds.
    known = [p for p in (path, os.path.join(DATA, os.path.basename(path))) if os.path.exists(p)][:1]
    stays = ('title',) if len(model) > 1 else ('web', 'pdf', 'reading', 'title')
    for p in known: model = {**{k: v for k, v in json.load(open(p)).items() if k in stays}, **model}
    # Their names are long; a test asks whether the weights are of the columns that there are.
    json.dump(dict(columns=hashlib.sha256('\n'.join(COLUMNS).encode()).hexdigest(), roles=ROLES, **model), open(path, 'w'), separators=(',', ':'))

def add_reading(path, learned):
    model = json.load(open(path)); model['reading'] = learned
    json.dump(model, open(path, 'w'), separators=(',', ':'))

if __name__ == '__main__':
    import time; t0 = time.time()
    what = sys.argv[1]
    if what == 'cv': cv()
    if what == 'folds':
        # Every page, also those with no labels, gets a fold by its group: the whole pipeline is measured with these.
        f = folds_by_page() if os.environ.get('BY') == 'page' else folds_of([i for i in range(len(P)) if sets[i] in ('corpus', 'sites')], FOLDS)
        f_web = {i: k for s in ('web', 'written', 'dumps') for i, k in folds_of([i for i in range(len(P)) if sets[i] == s], FOLDS).items()}
        json.dump({f'{P[i]["set"]}/{P[i]["path"]}': k for i, k in {**f, **f_web}.items()}, open(os.path.join(OUT, 'folds.json'), 'w'))
        wanted = [int(a) for a in sys.argv[2:]] or list(range(FOLDS))
        # Of pages that are not learned anew, those of the usual folds.
        looks = {} if len(wanted) == FOLDS else {**looks_in(DATA), **looks_in(OUT)}
        for k in wanted:
            held = {unit(i) for i, own in {**f, **f_web}.items() if own == k}
            model = {}
            for family_ in FAMILIES:
                rest = [i for i in labelled(family_) if unit(i) not in held and SETW.get(sets[i], 1) > 0]
                also = rows_of([i for i in range(len(P)) if fam[i] == family_ and (f.get(i) == k or f_web.get(i) == k)])
                model[family_], prob = learn(rows_of(rest), f'{k}', also)
                if family_ == 'web': looks.update({i: page_look(prob[page[also] == i], length[also][page[also] == i]) for i in set(page[also])})
            write(os.path.join(OUT, f'fold-{k}.json'), model); print('fold', k, round(time.time() - t0), 's', flush=True)
        if 'web' in FAMILIES:
            fold = {**f, **f_web}
            np.savez(os.path.join(OUT, 'looks.npz'), pages=np.array(list(looks)), looks=np.array(list(looks.values())))
            for k in wanted: add_reading(os.path.join(OUT, f'fold-{k}.json'), reading(looks, [i for i in looks if fold[i] != k]))
    if what == 'reading':
        # Of looks that are there: the folds' and the project's own.
        f = json.load(open(os.path.join(OUT, 'folds.json'))); looks = looks_in(OUT)
        for k in range(FOLDS): add_reading(os.path.join(OUT, f'fold-{k}.json'), reading(looks, [i for i in looks if f[f"{P[i]['set']}/{P[i]['path']}"] != k]))
        add_reading(os.path.join(HERE, '..', 'shared', 'label', 'weights.json'), reading(looks, list(looks)))
    if what == 'final':
        path = os.path.join(HERE, '..', 'shared', 'label', 'weights.json')
        model = {family_: learn(rows_of([i for i in labelled(family_) if SETW.get(sets[i], 1) > 0]), 'all') for family_ in FAMILIES}
        write(path, model)
        looks = looks_in(OUT)
        add_reading(path, reading(looks, list(looks))); print(round(time.time() - t0), 's')
