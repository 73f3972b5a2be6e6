"""Sets the lean of the pair networks between labels and their temperature by what a pair looks like (Guo et al., 2017).

Training is rich in refuted pairs, so the networks lean towards `refutes`. The lean is fitted to the accuracy on the dev file and the held-out tenth,
their sources weighted as ``COUNTED`` says; the temperature, which changes no decision, to their likelihood, every source alike. Two-fold figures
tell what both bring on pairs that did not choose them.

usage: python3 -m verify_training.calibrate_pairs --lexicon lexicon.bin --data DATA --exports FOLDER --weights pairs.npz [pairs.npz ...] --out calibration.json
"""
import argparse
import json

import numpy as np
import torch
from scipy.optimize import minimize

from . import container
from .pair_data import Pairs
from .pair_network import PairNetwork
from .train_pairs import predict

INPUTS = (4, 5, 0, 28, 7)
LEAN_INPUTS = [0, 1, 3]
PENALTY = 0.003
SHARPNESS = 3.0
SEED = 20261122
RESAMPLES = 1000
COUNTED = {"mnli": 2.0, "snli": 2.0, "fever_symmetric": 1.5, "healthver": 0.4, "cf_nli": 0.5, "conjnli": 0.5, "equate": 0.3, "rte": 0.2, "monli": 0.0}


def design(features):
    return np.c_[np.ones(len(features)), features[:, INPUTS]]


def softmax(scores):
    scores = np.exp(scores - scores.max(1, keepdims=True))
    return scores / scores.sum(1, keepdims=True)


def calibrated(parameters, logits, x):
    """Rows of ``parameters``: log scale, then the biases of supports, refutes and mentions."""
    return softmax((logits + x @ parameters[1:].T) * np.exp(x @ parameters[0])[:, None])


def right_share(p, labels):
    return np.where(labels < 3, p[np.arange(len(labels)), np.minimum(labels, 2)], p[:, 1] + p[:, 2])


def fit(logits, x, labels, sources):
    names, place = np.unique(sources, return_inverse=True)
    alike = 1 / np.bincount(place)[place]
    counted = np.array([COUNTED[name] for name in names])[place] * alike
    alike = alike * (counted > 0)
    parameters = np.zeros((4, x.shape[1]))

    def mistakes(free):
        parameters[2:, LEAN_INPUTS] = free.reshape(2, -1)
        return PENALTY * (free ** 2).sum() - (counted * right_share(softmax(SHARPNESS * (logits + x @ parameters[1:].T)), labels)).sum() / counted.sum()

    def surprise(free):
        parameters[0] = free
        return PENALTY * (free ** 2).sum() - (alike * np.log(right_share(calibrated(parameters, logits, x), labels) + 1e-9)).sum() / alike.sum()

    mistakes(minimize(mistakes, np.zeros(2 * len(LEAN_INPUTS)), method="L-BFGS-B").x)
    surprise(minimize(surprise, np.zeros(x.shape[1]), method="L-BFGS-B").x)
    return parameters


def expected_calibration_error(p, labels, bins=10):
    confidence, best = p.max(1), p.argmax(1)
    right = np.where(labels == 3, best != 0, best == labels)
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    return float(sum(abs(confidence[place == b].mean() - right[place == b].mean()) * (place == b).mean() for b in np.unique(place)))


def interval(right):
    """A 95% bootstrap interval of a share."""
    draws = np.random.default_rng(SEED).binomial(len(right), right.mean(), RESAMPLES) / len(right)
    return [round(float(np.quantile(draws, q)), 4) for q in (0.025, 0.975)]


def figures(p, labels, sources):
    out = {}
    for name in [*sorted(set(sources)), "all"]:
        chosen = (sources == name) | (name == "all")
        best = p[chosen].argmax(1)
        right = np.where(labels[chosen] == 3, best != 0, best == labels[chosen])
        out[name] = {"n": int(chosen.sum()), "accuracy": round(float(right.mean()), 4), "95%": interval(right),
                     "ECE": round(expected_calibration_error(p[chosen], labels[chosen]), 4)}
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("lexicon", "data", "exports", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--weights", required=True, nargs="+")
    args = parser.parse_args()
    torch.set_num_threads(1)
    lexicon = container.read(args.lexicon)
    vectors = (np.frombuffer(lexicon["vectors"], np.int8).reshape(-1, 100) * np.frombuffer(lexicon["scale"], np.float32)[:, None]).astype(np.float32)
    dev = Pairs(f"{args.exports}/dev", f"{args.data}/pairs/dev.tsv")
    held_out = Pairs(f"{args.exports}/heldout", f"{args.exports}/heldout.tsv")
    diagnostics = Pairs(f"{args.exports}/diagnostics", f"{args.data}/pairs/diagnostics.tsv")
    logits, breaking = 0, 0
    for path in args.weights:
        state = torch.load(path + ".pt")
        network = PairNetwork(vectors, np.load(path)["tuned_slot"], state["source_bias.weight"].shape[0], dev.features.shape[1])
        network.load_state_dict(state, strict=False)
        logits = logits + np.r_[predict(network, dev), predict(network, held_out)] / len(args.weights)
        breaking = breaking + predict(network, diagnostics) / len(args.weights)
    x = design(np.r_[dev.features, held_out.features])
    labels, sources = np.r_[dev.label, held_out.label], np.r_[dev.source, held_out.source]
    np.savez(args.out + ".npz", logits=logits, x=x, labels=labels, sources=sources)
    half = np.random.default_rng(SEED).permutation(len(labels)) % 2
    crossed = np.zeros_like(logits, dtype=float)
    for side in (0, 1):
        chosen = half != side
        crossed[half == side] = calibrated(fit(logits[chosen], x[chosen], labels[chosen], sources[chosen]), logits[half == side], x[half == side])
    parameters = fit(logits, x, labels, sources)
    result = {"parameters": parameters.tolist(), "before": figures(calibrated(np.zeros((4, x.shape[1])), logits, x), labels, sources),
              "two-fold": figures(crossed, labels, sources), "after": figures(calibrated(parameters, logits, x), labels, sources)}
    diagnosed = figures(calibrated(parameters, breaking, design(diagnostics.features)), diagnostics.label, diagnostics.source)
    result["after"]["breaking_nli"] = diagnosed["breaking_nli"]
    for key in ("before", "two-fold", "after"):
        print(key, {n: (f["accuracy"], f["ECE"]) for n, f in result[key].items()})
    print(parameters.round(3).tolist())
    with open(args.out, "w", encoding="utf-8") as file:
        json.dump(result, file, indent=1)


if __name__ == "__main__":
    main()
