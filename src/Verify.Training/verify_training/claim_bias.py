"""What the words of a claim alone say about its label, so that training can discount it.

A network that adds these log-probabilities while it trains learns only what they leave unexplained: a product of experts (Clark et al., 2019;
Schuster et al., 2019, for FEVER, whose refuted claims give themselves away).
"""
import zlib

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from .choose_pairs import FACT_SOURCES

FOLDS = 5
STRENGTH = 0.3


def claim_bias(pairs) -> np.ndarray:
    """Rows of log-probabilities of supports, refutes and (always 0) mentions; out of fold, zero beyond the fact-checking sources."""
    bias = np.zeros((len(pairs), 3), np.float32)
    rows = np.flatnonzero(np.isin(pairs.source, FACT_SOURCES))
    claims, labels = [pairs.hypothesis[row] for row in rows], pairs.label[rows]
    counts = CountVectorizer(ngram_range=(1, 2), min_df=3, binary=True, token_pattern=r"\w+").fit_transform(claims)
    fold = np.array([zlib.crc32(claim.encode()) % FOLDS for claim in claims])
    for k in range(FOLDS):
        model = LogisticRegression(C=STRENGTH, max_iter=200).fit(counts[fold != k], labels[fold != k])
        bias[rows[fold == k], :2] = model.predict_log_proba(counts[fold == k])
    return bias
