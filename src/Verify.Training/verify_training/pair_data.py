"""Reads what ``Verify.Training pairs`` exported and serves padded batches of similar length."""
import csv

import numpy as np
import torch

RELATIONS, TOKEN_BITS = 13, 24
LABELS = {"E": 0, "C": 1, "N": 2, "NE": 3}


class Pairs:
    def __init__(self, folder: str, table: str):
        read = lambda name, kind: np.fromfile(f"{folder}/{name}", kind)
        self.lengths = read("lengths.i32", np.int32).reshape(-1, 2)
        self.words, self.buckets = read("words.i32", np.int32), read("buckets.u16", np.uint16)
        self.bits, self.relations = read("bits.u32", np.uint32), read("relations.u16", np.uint16)
        self.features = read("features.f32", np.float32).reshape(len(self.lengths), -1)
        self.token_start = np.concatenate([[0], np.cumsum(self.lengths.sum(1))])
        self.relation_start = np.concatenate([[0], np.cumsum(self.lengths[:, 0].astype(np.int64) * self.lengths[:, 1])])
        with open(table, encoding="utf-8") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        self.source = np.array([row["source"] for row in rows])
        self.hypothesis = [row["hypothesis"] for row in rows]
        self.split = np.array([row["split"] for row in rows])
        self.label = np.array([LABELS[row["label"]] for row in rows])

    def __len__(self):
        return len(self.lengths)

    def batch(self, index: np.ndarray) -> dict:
        longest = np.maximum(self.lengths[index].max(0), 1)
        out = {"lengths": torch.from_numpy(self.lengths[index].astype(np.int64)), "features": torch.from_numpy(self.features[index])}
        relations = np.zeros((len(index), longest[0], longest[1]), np.int32)
        sides = [{"words": np.full((len(index), n), -1, np.int64), "buckets": np.zeros((len(index), n), np.int64),
                  "bits": np.zeros((len(index), n), np.int64)} for n in longest]
        for row, pair in enumerate(index):
            (p, h), start = self.lengths[pair], self.token_start[pair]
            relations[row, :p, :h] = self.relations[self.relation_start[pair]:self.relation_start[pair + 1]].reshape(p, h)
            for side, first, count in ((sides[0], start, p), (sides[1], start + p, h)):
                for name in side:
                    side[name][row, :count] = getattr(self, name)[first:first + count]
        out["relations"] = torch.from_numpy((relations[..., None] >> np.arange(RELATIONS) & 1).astype(np.float32))
        for name, side in zip(("premise", "hypothesis"), sides):
            bits = (side["bits"][..., None] >> np.arange(TOKEN_BITS) & 1).astype(np.float32)
            out[name] = {"words": torch.from_numpy(side["words"]), "buckets": torch.from_numpy(side["buckets"]), "bits": torch.from_numpy(bits)}
        return out

    def batches(self, chosen: np.ndarray, size: int, random: np.random.Generator | None = None):
        """Batches of pairs of similar length; shuffled within a pool and across pools when ``random`` is given."""
        if random is None:
            order = chosen[np.argsort(self.lengths[chosen].sum(1), kind="stable")]
            return [order[i:i + size] for i in range(0, len(order), size)]
        chosen = random.permutation(chosen)
        pools = [chosen[i:i + 50 * size] for i in range(0, len(chosen), 50 * size)]
        batches = []
        for pool in pools:
            pool = pool[np.lexsort((self.lengths[pool, 1] // 4, self.lengths[pool, 0] // 3))]
            batches += [pool[i:i + size] for i in range(0, len(pool), size)]
        return [batches[i] for i in random.permutation(len(batches))]
