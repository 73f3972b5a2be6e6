"""Trains the pair reader on exported pairs.

usage: python3 -m verify_training.train_pairs --lexicon lexicon.bin --data DATA --exports FOLDER --out pairs --metrics metrics.json
"""
import argparse
import copy
import json
import math
import time
import zlib

import numpy as np
import torch

from . import container
from .pair_data import Pairs
from .pair_network import PairNetwork, UNKNOWN_BUCKETS, VECTOR_GAIN

SEED = 20261122
TUNED_FROM = 30
AVERAGE = 0.998
SMOOTHING = 0.05
BATCH = 64
NON_COMMERCIAL = "anli"
SHARE_AN_EPOCH = {NON_COMMERCIAL: 0.0, "covidfact": 0.3, "conjnli": 0.4, "monli": 0.6, "cf_nli": 0.7,
                  "framed.asserted": 0.8, "framed.denied": 0.8, "framed.open": 0.8}
WEIGHTS = {"snli": 1.3, "fm2": 1.5}
SPLIT_WEIGHTS = {"swapped.E": 0.4, "swapped.C": 0.7, "unrelated": 0.7, "synonym": 0.6, "broader": 0.7}
HELD_OUT = "snli"
HELD_OUT_ONE_IN = 10


def loss_of(logits, label, weight):
    log = torch.log_softmax(logits, 1)
    not_entailed = torch.logsumexp(log[:, 1:], 1)
    named = (1 - SMOOTHING) * log.gather(1, label.clamp(max=2)[:, None])[:, 0] + SMOOTHING * log.mean(1)
    chosen = torch.where(label < 3, named, not_entailed)
    return -(chosen * weight).sum() / weight.sum()


def predict(network, pairs, rows=None):
    network.eval()
    out = np.zeros((len(pairs), 3), np.float32)
    with torch.no_grad():
        for index in pairs.batches(np.arange(len(pairs)) if rows is None else rows, 128):
            out[index] = network(pairs.batch(index)).numpy()
    network.train()
    return out


def relabel(pairs):
    """COVID-Fact has no neutral class, so its refuted claims only count as not entailed; the FEVER pairs are supported or refuted, none is neutral."""
    pairs.label[(pairs.source == "covidfact") & (pairs.label == 1)] = 3
    pairs.label[(pairs.source == "fever_rte") & (pairs.label == 3)] = 1


def held_out_rows(pairs):
    """A tenth of the SNLI premises, all their hypotheses with them: what the dev file lacks."""
    return np.array([source == HELD_OUT and zlib.crc32(premise.encode()) % HELD_OUT_ONE_IN == 0
                     for source, premise in zip(pairs.source, pairs.premise)])


def accuracies(logits, pairs, rows=True):
    best, result = logits.argmax(1), {}
    for source in sorted(set(pairs.source[rows])) if rows is not True else sorted(set(pairs.source)):
        chosen = (pairs.source == source) & rows
        right = np.where(pairs.label == 3, best != 0, best == pairs.label)
        result[source] = round(float(right[chosen].mean()), 4)
    return result


def weights_of(network):
    named = {name: parameter.detach().numpy().astype(np.float32) for name, parameter in network.named_parameters() if name != "source_bias.weight"}
    named["project.weight"] = named["project.weight"] * VECTOR_GAIN
    return named


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("lexicon", "data", "exports", "out", "metrics"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--start", help="weights of an earlier run to go on from (a warm restart, Loshchilov and Hutter 2017)")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.2)
    parser.add_argument("--augmented", type=float, default=0.5, help="the share of derived pairs that an epoch sees")
    parser.add_argument("--mnli", type=float, default=1.5, help="the weight of an MNLI pair")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=SEED)
    args = parser.parse_args()
    shares, loss_weights = {**SHARE_AN_EPOCH, "augmented": args.augmented}, {**WEIGHTS, "mnli": args.mnli}
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    random = np.random.default_rng(args.seed)

    lexicon = container.read(args.lexicon)
    vectors = np.frombuffer(lexicon["vectors"], np.int8).reshape(-1, 100) * np.frombuffer(lexicon["scale"], np.float32)[:, None]
    train = Pairs(f"{args.exports}/train", f"{args.data}/pairs/train.tsv")
    extra = Pairs(f"{args.exports}/augmented", f"{args.exports}/augmented.tsv")
    dev = Pairs(f"{args.exports}/dev", f"{args.data}/pairs/dev.tsv")
    diagnostics = Pairs(f"{args.exports}/diagnostics", f"{args.data}/pairs/diagnostics.tsv")

    counts = np.bincount(train.words[train.words >= 0], minlength=len(vectors))
    tuned_slot = np.zeros(len(vectors), np.int64)
    tuned_slot[counts >= TUNED_FROM] = 1 + np.arange((counts >= TUNED_FROM).sum())
    relabel(train)
    sources = sorted(set(train.source) | {"augmented"})
    code = {name: i for i, name in enumerate(sources)}
    held_out = held_out_rows(train)
    share = {id(pairs): np.array([shares.get(k, shares.get(s, 1.0)) for s, k in zip(pairs.source, pairs.split)]) for pairs in (train, extra)}
    share[id(train)][held_out] = 0

    network = PairNetwork(vectors.astype(np.float32), tuned_slot, len(sources), train.features.shape[1], args.dropout)
    if args.start:
        network.load_state_dict(torch.load(args.start + ".pt"), strict=False)
    average = copy.deepcopy(network)
    optimiser = torch.optim.AdamW([
        {"params": [p for n, p in network.named_parameters() if n not in ("tuned.weight", "unknown.weight", "source_bias.weight")], "weight_decay": 1e-3},
        {"params": [network.tuned.weight, network.unknown.weight], "weight_decay": 1e-3},
        {"params": [network.source_bias.weight], "weight_decay": 0.0}], lr=args.rate)
    total, step, began = int(args.epochs * sum(s.sum() for s in share.values()) / BATCH), 0, time.time()
    print(len(train), "pairs", len(extra), "augmented", tuned_slot.max(), "tuned words", total, "steps", flush=True)
    for epoch in range(args.epochs):
        batches = [(pairs, index) for pairs in (train, extra) for index in pairs.batches(np.flatnonzero(random.random(len(pairs)) < share[id(pairs)]), BATCH, random)]
        running = 0.0
        for at in random.permutation(len(batches)):
            pairs, index = batches[at]
            progress = step / total
            for group in optimiser.param_groups:
                group["lr"] = args.rate * min(1, (step + 1) / 300) * (0.5 + 0.5 * math.cos(math.pi * min(1, progress)))
            weight = torch.tensor([loss_weights.get(s, 1.0) * SPLIT_WEIGHTS.get(k, 1.0) for s, k in zip(pairs.source[index], pairs.split[index])])
            logits = network(pairs.batch(index), torch.tensor([code[s] for s in pairs.source[index]]))
            loss = loss_of(logits, torch.from_numpy(pairs.label[index]), weight)
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
                   "held out": accuracies(predict(average, train, np.flatnonzero(held_out)), train, held_out)}
        print(json.dumps(metrics), flush=True)
        np.savez(args.out, tuned_slot=tuned_slot, **weights_of(average))
        torch.save(average.state_dict(), args.out + ".pt")
    with open(args.metrics, "w", encoding="utf-8") as file:
        json.dump(metrics, file, indent=1)


if __name__ == "__main__":
    main()
