"""Trains the article and headline readers on exported features, cross-validated by topic.

usage: python3 -m verify_training.train_articles --lexicon lexicon.bin --data DATA --exports FOLDER --out articles.bin --metrics metrics.json
"""
import argparse
import itertools
import json
import time

import numpy as np

from . import container
from .article_data import Articles, HEADLINES, STANCES, emergent_rows, fnc_rows, fnc_topics, folds
from .article_models import Boosted, Forest, Line, Markers

SEED = 20261122
FOLDS = 5
RELATED, UNRELATED = slice(0, 3), 3
RESAMPLES = 1000

RARE = {0: 1, 1: 2.5, 2: 1}
RECIPES = {
    "related": ([0.5, 0.5, 0, 0], lambda: [Forest(SEED, 60, 8, 0.15), Boosted(SEED, 100, 0.1, 16, 40, 5.0)]),
    "stance": ([0.6, 0.25, 0, 0.15], lambda: [Forest(SEED, 160, 6, 0.25, {0: 1, 1: 4, 2: 1}), Boosted(SEED, 200, 0.03, 8, 40, 20.0, RARE),
                                              Markers(1.0, 20, RARE)]),
    "headline": ([0.4, 0.35, 0.25, 0], lambda: [Forest(SEED, 200, 3, 0.2), Boosted(SEED, 100, 0.05, 8, 15, 5.0), Line(0.003)]),
}
PARTS = ("forest", "boost", "line", "mark")


def log_softmax(x):
    x = x - x.max(1, keepdims=True)
    return x - np.log(np.exp(x).sum(1, keepdims=True))


def pool(weights, opinions):
    return sum(w * o for w, o in zip([w for w in weights if w > 0], opinions))


def train(name, data, labels, rows):
    return [model.fit(data, labels, rows) for model in RECIPES[name][1]()]


def opinions(models, data, rows):
    return [model.log(data, rows) for model in models]


def sharpness(scores, labels):
    """The inverse temperature under which the pool is most likely."""
    grid = np.arange(0.5, 2.51, 0.05)
    return float(grid[np.argmin([-log_softmax(scores * t)[np.arange(len(labels)), labels].mean() for t in grid])])


def calibration_error(probabilities, labels, bins=10):
    confidence, right = probabilities.max(1), probabilities.argmax(1) == labels
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    return float(sum(abs(confidence[place == b].mean() - right[place == b].mean()) * (place == b).mean() for b in set(place.tolist())))


def fnc_figures(labels, chosen):
    related, said = labels < 3, chosen < 3
    got = 0.25 * (~related & ~said) + 0.25 * (related & said) + 0.75 * (related & (labels == chosen))
    f1 = [2 * ((labels == c) & (chosen == c)).sum() / max(1, (labels == c).sum() + (chosen == c).sum()) for c in range(4)]
    return {"weighted": got.sum() / np.where(related, 1, 0.25).sum(), "macro-F1": float(np.mean(f1)), **dict(zip(STANCES, map(float, f1)))}


def interval(figure, labels, chosen, groups):
    """A 95% bootstrap interval over whole topics."""
    random, members = np.random.default_rng(SEED), [np.flatnonzero(groups == g) for g in np.unique(groups)]
    draws = []
    for _ in range(RESAMPLES // 5):
        rows = np.concatenate([members[i] for i in random.integers(0, len(members), len(members))])
        draws.append(figure(labels[rows], chosen[rows]))
    return [float(np.quantile(draws, q)) for q in (0.025, 0.975)]


def decide(probabilities, labels):
    """Factors that trade little of the weighted score for macro-F1: chosen on out-of-fold predictions."""
    best = None
    for disagree, agree, unrelated in itertools.product((1, 1.5, 2, 2.5, 3), (1, 1.15, 1.3, 1.45), (0.2, 0.3, 0.45, 0.6)):
        factors = np.array([agree, disagree, 1, unrelated])
        figures = fnc_figures(labels, (probabilities * factors).argmax(1))
        value = figures["weighted"] + 0.5 * figures["macro-F1"]
        if best is None or value > best[0]:
            best = value, factors, figures
    return best[1], best[2]


def out_of_fold(name, data, labels, fold, rows, classes):
    scores = np.zeros((len(labels), classes))
    for k in range(FOLDS):
        began = time.time()
        models = train(name, data, labels, rows[fold[rows] != k])
        held = np.flatnonzero(fold == k)
        scores[held] = pool(RECIPES[name][0], opinions(models, data, held))
        print(name, "fold", k, f"{time.time() - began:.0f}s", flush=True)
    return scores


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("lexicon", "data", "exports", "out", "metrics"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    words = len(container.read(args.lexicon)["scale"]) // 4

    fnc, rows = Articles(f"{args.exports}/fnc", words), fnc_rows(args.data)
    labels = np.array([STANCES.index(row["Stance"]) for row in rows])
    fnc.groups = fnc_topics(args.data, rows)
    fold, related_rows, every = folds(fnc.groups, FOLDS), np.flatnonzero(labels < 3), np.arange(len(labels))
    unrelated = (labels == 3).astype(int)
    emergent, headline_rows = Articles(f"{args.exports}/emergent", words), emergent_rows(args.data)
    stances = np.array([HEADLINES.index(row["stance"]) for row in headline_rows])
    emergent.groups = np.unique([row["claimId"] for row in headline_rows], return_inverse=True)[1]

    sections = {"features": np.frombuffer("\n".join(fnc.names).encode(), np.uint8)}
    metrics, scores = {"rows": {"fnc": len(labels), "emergent": len(stances)}}, {}
    jobs = {"headline": (emergent, stances, folds(emergent.groups, FOLDS), np.arange(len(stances)), 3),
            "stance": (fnc, labels, fold, related_rows, 3), "related": (fnc, unrelated, fold, every, 2)}
    for name, (data, target, place, chosen, classes) in jobs.items():
        scores[name] = out_of_fold(name, data, target, place, chosen, classes)
        sharp = sharpness(scores[name][chosen], target[chosen])
        probabilities = np.exp(log_softmax(scores[name] * sharp))
        metrics[name] = {"accuracy": float((probabilities[chosen].argmax(1) == target[chosen]).mean()),
                         "accuracy 95%": interval(lambda a, b: (a == b).mean(), target[chosen], probabilities[chosen].argmax(1), data.groups[chosen]),
                         "ECE": calibration_error(probabilities[chosen], target[chosen]), "sharpness": sharp}
        print(name, metrics[name], flush=True)
        scores[name] = probabilities
        sections[f"{name}.pool"] = np.array([*RECIPES[name][0], sharp], np.float32)
    np.savez(f"{args.exports}/out_of_fold.npz", labels=labels, groups=fnc.groups, **scores)
    joint = np.c_[scores["stance"] * scores["related"][:, :1], scores["related"][:, 1]]
    factors, figures = decide(joint, labels)
    chosen = (joint * factors).argmax(1)
    metrics["fnc"] = {"plain": fnc_figures(labels, joint.argmax(1)), "decided": figures, "factors": factors.tolist(),
                      "ECE": calibration_error(joint, labels),
                      "weighted 95%": interval(lambda a, b: fnc_figures(a, b)["weighted"], labels, chosen, fnc.groups),
                      "macro-F1 95%": interval(lambda a, b: fnc_figures(a, b)["macro-F1"], labels, chosen, fnc.groups)}
    print(json.dumps(metrics["fnc"]), flush=True)
    sections["decision"] = factors.astype(np.float32)
    for name, (data, target, _, chosen, _) in jobs.items():
        used = [part for part, weight in zip(PARTS, RECIPES[name][0]) if weight > 0]
        for part, model in zip(used, train(name, data, target, chosen)):
            sections |= {f"{name}.{part}.{key}": value for key, value in model.sections().items()}
    container.write(args.out, sections)
    with open(args.metrics, "w", encoding="utf-8") as file:
        json.dump(metrics, file, indent=1)


if __name__ == "__main__":
    main()
