"""The pair reader: an ESIM-like network (Chen et al. 2017) with convolutions for its encoders and WordNet relations in its attention (KIM, Chen et al. 2018)."""
import math

import numpy as np
import torch
from torch import nn

from .pair_data import RELATIONS, TOKEN_BITS

WIDTH = 96
HIDDEN = 128
UNKNOWN_BUCKETS = 512
VECTOR_GAIN = 6.0


class Dropout(nn.Module):
    """Inverted dropout in steps of 1/256. Drawing bytes takes a tenth of the time of torch's Bernoulli draws, which were a fifth of the training."""

    STEPS = 256

    def __init__(self, share: float):
        super().__init__()
        self.dropped = round(share * self.STEPS)
        self.random = np.random.Generator(np.random.SFC64(torch.initial_seed()))

    def forward(self, x):
        if not self.training:
            return x
        kept = torch.from_numpy(self.random.integers(self.STEPS, size=x.shape, dtype=np.uint8)) >= self.dropped
        return x * kept * (self.STEPS / (self.STEPS - self.dropped))


class PairNetwork(nn.Module):
    def __init__(self, vectors: np.ndarray, tuned_slot: np.ndarray, sources: int, features: int, dropout: float = 0.2):
        super().__init__()
        self.register_buffer("vectors", torch.from_numpy(vectors * VECTOR_GAIN), persistent=False)
        self.register_buffer("tuned_slot", torch.from_numpy(tuned_slot.astype(np.int64)), persistent=False)
        self.project = nn.Linear(vectors.shape[1], WIDTH)
        self.bits = nn.Linear(TOKEN_BITS, WIDTH, bias=False)
        self.tuned = nn.Embedding(int(tuned_slot.max()) + 1, WIDTH)
        self.unknown = nn.Embedding(UNKNOWN_BUCKETS, WIDTH)
        nn.init.zeros_(self.tuned.weight)
        nn.init.normal_(self.unknown.weight, std=0.5)
        self.encode = nn.Linear(3 * WIDTH, WIDTH)
        self.relation_score = nn.Linear(RELATIONS, 1, bias=False)
        with torch.no_grad():
            self.relation_score.weight.fill_(1.0)
        self.compare = nn.Linear(4 * WIDTH + RELATIONS, WIDTH)
        self.compose = nn.Linear(3 * WIDTH, WIDTH)
        self.hidden = nn.Linear(4 * WIDTH + features, HIDDEN)
        self.out = nn.Linear(HIDDEN, 3)
        self.source_bias = nn.Embedding(sources, 3)
        nn.init.zeros_(self.source_bias.weight)
        self.drop = Dropout(dropout)

    @staticmethod
    def window(x):
        """Each position beside its neighbours; zeros beyond the ends."""
        pad = torch.zeros_like(x[:, :1])
        return torch.cat([torch.cat([pad, x[:, :-1]], 1), x, torch.cat([x[:, 1:], pad], 1)], 2)

    def embed(self, side, mask):
        words, known = side["words"].clamp(min=0), (side["words"] >= 0).unsqueeze(2).float()
        x = self.project(self.drop(self.vectors[words] * known)) + self.bits(side["bits"])
        x = x + known * self.drop(self.tuned(self.tuned_slot[words])) + (1 - known) * self.unknown(side["buckets"] % UNKNOWN_BUCKETS)
        x = torch.relu(x) * mask
        return (x + torch.relu(self.encode(self.window(x)))) * mask

    def compose_side(self, own, other, relations, mask):
        v = torch.relu(self.compare(self.drop(torch.cat([own, other, own * other, (own - other).abs(), relations], 2)))) * mask
        v = (v + torch.relu(self.compose(self.window(v)))) * mask
        return torch.cat([v.max(1).values, v.sum(1) / mask.sum(1).clamp(min=1)], 1)

    def forward(self, batch):
        lengths = batch["lengths"]
        masks = [(torch.arange(batch[side]["words"].shape[1])[None] < lengths[:, i:i + 1]).float().unsqueeze(2)
                 for i, side in enumerate(("premise", "hypothesis"))]
        a, b = self.embed(batch["premise"], masks[0]), self.embed(batch["hypothesis"], masks[1])
        score = torch.bmm(a, b.transpose(1, 2)) / math.sqrt(WIDTH) + self.relation_score(batch["relations"]).squeeze(3)
        to_b = torch.softmax(score.masked_fill(masks[1].transpose(1, 2) == 0, -1e4), 2)
        to_a = torch.softmax(score.masked_fill(masks[0] == 0, -1e4), 1)
        left = self.compose_side(a, torch.bmm(to_b, b), (to_b.unsqueeze(3) * batch["relations"]).sum(2), masks[0])
        right = self.compose_side(b, torch.bmm(to_a.transpose(1, 2), a), (to_a.unsqueeze(3) * batch["relations"]).sum(1), masks[1])
        hidden = torch.relu(self.hidden(self.drop(torch.cat([left, right, batch["features"]], 1))))
        return self.out(self.drop(hidden))
