"""Trains the pair reader on exported pairs.

usage: python3 -m verify_training.train_pairs --lexicon lexicon.bin --data DATA --exports FOLDER --out pairs --metrics metrics.json
"""
import argparse
import copy
import json
import math
import time

import numpy as np
import torch

from . import container
from .claim_bias import claim_bias
from .pair_data import Pairs
from .pair_network import PairNetwork, VECTOR_GAIN

SEED = 20261122
TUNED_FROM = 30
RATE = 2e-3
AVERAGE = 0.998
SMOOTHING = 0.05
BATCH = 64
SHARE_AN_EPOCH = {"augmented": 0.5, "conjnli": 0.3, "cf_nli": 0.9,
                  "framed.asserted": 0.8, "framed.denied": 0.8, "framed.open": 0.8,
                  "mirrored.both": 0.5, "mirrored.text": 0.5, "mirrored.claim": 0.5, "affirmed": 1.0, "negated.refuted": 0.6}
WEIGHTS = {"snli": 1.5, "mnli": 2.0, "fm2": 1.5}
SPLIT_WEIGHTS = {"swapped.E": 0.4, "swapped.C": 0.7, "unrelated": 0.7, "synonym": 0.6, "broader": 0.7}
TAUGHT, HEAT = 0.6, 1.5


def loss_of(logits, label, weight):
    log = torch.log_softmax(logits, 1)
    not_entailed = torch.logsumexp(log[:, 1:], 1)
    named = (1 - SMOOTHING) * log.gather(1, label.clamp(max=2)[:, None])[:, 0] + SMOOTHING * log.mean(1)
    chosen = torch.where(label < 3, named, not_entailed)
    return -(chosen * weight).sum() / weight.sum()


def loss_to_teachers(logits, taught, weight):
    """Distillation (Hinton et al., 2015): cross-entropy to what the teachers say at a higher temperature."""
    soft = -(torch.softmax(taught / HEAT, 1) * torch.log_softmax(logits / HEAT, 1)).sum(1)
    return HEAT ** 2 * (soft * weight).sum() / weight.sum()


def predict(network, pairs):
    network.eval()
    out = np.zeros((len(pairs), 3), np.float32)
    with torch.no_grad():
        for index in pairs.batches(np.arange(len(pairs)), 128):
            out[index] = network(pairs.batch(index)).numpy()
    network.train()
    return out


def relabel(pairs):
    """The FEVER pairs are supported or refuted, none is neutral."""
    pairs.label[(pairs.source == "fever_rte") & (pairs.label == 3)] = 1


def accuracies(logits, pairs):
    best = logits.argmax(1)
    right = np.where(pairs.label == 3, best != 0, best == pairs.label)
    return {source: round(float(right[pairs.source == source].mean()), 4) for source in sorted(set(pairs.source))}


def weights_of(network):
    named = {name: parameter.detach().numpy().astype(np.float32) for name, parameter in network.named_parameters() if name != "source_bias.weight"}
    named["project.weight"] = named["project.weight"] * VECTOR_GAIN
    return named


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("lexicon", "data", "exports", "out", "metrics"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--teach", help="where the scores of every training pair go, for networks to come")
    parser.add_argument("--teachers", nargs="*", default=[], help="such scores, whose average this network learns from beside the labels")
    parser.add_argument("--seed", type=int, default=SEED)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    random = np.random.default_rng(args.seed)

    lexicon = container.read(args.lexicon)
    vectors = np.frombuffer(lexicon["vectors"], np.int8).reshape(-1, 100) * np.frombuffer(lexicon["scale"], np.float32)[:, None]
    train = Pairs(f"{args.exports}/train", f"{args.exports}/train.tsv")
    extra = Pairs(f"{args.exports}/augmented", f"{args.exports}/augmented.tsv")
    held_out = Pairs(f"{args.exports}/heldout", f"{args.exports}/heldout.tsv")
    dev = Pairs(f"{args.exports}/dev", f"{args.data}/pairs/dev.tsv")
    diagnostics = Pairs(f"{args.exports}/diagnostics", f"{args.data}/pairs/diagnostics.tsv")

    counts = np.bincount(train.words[train.words >= 0], minlength=len(vectors))
    tuned_slot = np.zeros(len(vectors), np.int64)
    tuned_slot[counts >= TUNED_FROM] = 1 + np.arange((counts >= TUNED_FROM).sum())
    relabel(train)
    sources = sorted(set(train.source) | {"augmented"})
    code = {name: i for i, name in enumerate(sources)}
    share = {id(pairs): np.array([SHARE_AN_EPOCH.get(k, SHARE_AN_EPOCH.get(s, 1.0)) for s, k in zip(pairs.source, pairs.split)]) for pairs in (train, extra)}
    taught = {id(pairs): sum(np.load(path)[name] for path in args.teachers) / max(1, len(args.teachers)) for name, pairs in (("train", train), ("extra", extra))}
    trained_on = {source: int((pairs.source == source)[share[id(pairs)] > 0].sum()) for pairs in (train, extra) for source in sorted(set(pairs.source))}
    lean = {id(train): claim_bias(train), id(extra): np.zeros((len(extra), 3), np.float32)}
    network = PairNetwork(vectors.astype(np.float32), tuned_slot, len(sources), train.features.shape[1], args.dropout)
    average = copy.deepcopy(network)
    optimiser = torch.optim.AdamW([
        {"params": [p for n, p in network.named_parameters() if n not in ("tuned.weight", "unknown.weight", "source_bias.weight")], "weight_decay": 1e-3},
        {"params": [network.tuned.weight, network.unknown.weight], "weight_decay": 1e-3},
        {"params": [network.source_bias.weight], "weight_decay": 0.0}], lr=RATE)
    total, step, began = int(args.epochs * sum(s.sum() for s in share.values()) / BATCH), 0, time.time()
    print(len(train), "pairs", len(extra), "augmented", tuned_slot.max(), "tuned words", total, "steps", flush=True)
    for epoch in range(args.epochs):
        batches = [(pairs, index) for pairs in (train, extra) for index in pairs.batches(np.flatnonzero(random.random(len(pairs)) < share[id(pairs)]), BATCH, random)]
        running = 0.0
        for at in random.permutation(len(batches)):
            pairs, index = batches[at]
            progress = step / total
            for group in optimiser.param_groups:
                group["lr"] = RATE * min(1, (step + 1) / 300) * (0.5 + 0.5 * math.cos(math.pi * min(1, progress)))
            weight = torch.tensor([WEIGHTS.get(s, 1.0) * SPLIT_WEIGHTS.get(k, 1.0) for s, k in zip(pairs.source[index], pairs.split[index])])
            logits = network(pairs.batch(index))
            source = network.source_bias(torch.tensor([code[s] for s in pairs.source[index]]))
            loss = loss_of(logits + source + torch.from_numpy(lean[id(pairs)][index]), torch.from_numpy(pairs.label[index]), weight)
            if args.teachers:
                loss = (1 - TAUGHT) * loss + TAUGHT * loss_to_teachers(logits, torch.from_numpy(taught[id(pairs)][index]), weight)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimiser.step()
            running += float(loss.detach())
            step += 1
            decay = min(AVERAGE, (1 + step) / (10 + step))
            with torch.no_grad():
                for slow, fast in zip(average.parameters(), network.parameters()):
                    slow.mul_(decay).add_(fast, alpha=1 - decay)
            if step % 200 == 0:
                print(f"step {step} {time.time() - began:.0f}s", flush=True)
        metrics = {"epoch": epoch + 1, "loss": running / len(batches), "seconds": time.time() - began,
                   "dev": accuracies(predict(average, dev), dev),
                   "diagnostics": accuracies(predict(average, diagnostics), diagnostics),
                   "held out": accuracies(predict(average, held_out), held_out),
                   "trained on": trained_on}
        print(json.dumps(metrics), flush=True)
        np.savez(args.out, tuned_slot=tuned_slot, **weights_of(average))
        torch.save(average.state_dict(), args.out + ".pt")
    if args.teach:
        np.savez(args.teach, train=predict(average, train), extra=predict(average, extra))
    with open(args.metrics, "w", encoding="utf-8") as file:
        json.dump(metrics, file, indent=1)


if __name__ == "__main__":
    main()
