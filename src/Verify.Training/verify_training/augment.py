"""Derives labelled pairs from training sentences by changing one thing whose effect on entailment is known.

usage: python3 -m verify_training.augment --wordnet dict/ --train train.tsv --out augmented.tsv
"""
import argparse
import collections
import csv
import random
import re

from .symmetric import NUMBER, symmetric
from .wordnet import WordNet

SEED = 20261122
SENTENCE_SOURCES = {"snli", "mnli", "fever_rte", "fm2"}
QUOTA = {"antonym": 2500, "sibling": 3500, "synonym": 2500, "broader": 2000, "number": 2500, "negated": 2500, "same": 1200,
         "shortened": 1200, "unrelated": 2500, "swapped.C": 3000, "swapped.E": 1500}
AUXILIARY = re.compile(r"\b(is|are|was|were|will|can|could|would|should|has been|have been)\b", re.IGNORECASE)
NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty".split()
PEERS = [
    "red blue green yellow black white orange purple brown pink gray".split(),
    "france germany italy spain russia china japan india brazil canada mexico egypt sweden norway poland turkey greece ireland".split(),
    "french german italian spanish russian chinese japanese indian brazilian canadian mexican egyptian swedish polish turkish greek irish".split(),
    "monday tuesday wednesday thursday friday saturday sunday".split(),
    "january february march april june july august september october november december".split(),
    "first second third fourth fifth sixth seventh eighth ninth tenth last".split(),
    "guitar piano violin drums trumpet flute saxophone cello banjo harmonica accordion".split(),
    "beer wine water coffee tea juice milk soda lemonade whiskey".split(),
    "kitchen bedroom bathroom garage basement attic lobby office hallway".split(),
    "cotton wool silk leather plastic metal wood glass stone paper concrete".split(),
    "mercury venus earth mars jupiter saturn uranus neptune".split(),
    "apple banana orange carrot potato tomato onion lettuce broccoli cucumber pepper cabbage".split(),
    "spring summer autumn winter".split(), "north south east west".split(), "morning afternoon evening night".split(),
    "doctor teacher lawyer farmer pilot nurse chef soldier waiter carpenter plumber".split(),
]


SPEAKERS = ["The minister", "A spokesman", "Police", "The company", "Officials", "The mayor", "Her lawyer", "Scientists", "The army", "Witnesses"]
FRAMES = {
    "asserted": ["{x} confirmed that {s}.", "It is true that {s}.", "{x} said that {s}.", "It turned out that {s}.", "According to {y}, {s}.",
                 "{x} announced that {s}.", "There is proof that {s}."],
    "denied": ["{x} denied that {s}.", "Reports that {s} are false.", "The story that {s} was a hoax.", "It is not true that {s}.",
               "{x} dismissed rumours that {s}.", "Claims that {s} have been debunked.", "{x} refuted reports that {s}.",
               "A fake report said that {s}.", "It was wrongly reported that {s}.", "{x} has no evidence that {s}."],
    "open": ["{x} asked whether {s}.", "It is unclear whether {s}.", "Rumours that {s} could not be verified.", "Reportedly, {s}.",
             "{x} is investigating reports that {s}.", "It is alleged that {s}.", "{x} hopes that {s}.", "It has not been confirmed that {s}."],
}
FRAME_QUOTA = {"asserted": 1400, "denied": 1800, "open": 1200}


def framed(random, kind, sentence):
    """The sentence inside words that assert it, deny it or leave it open."""
    first = sentence.split()[0]
    inner = (sentence[0].lower() + sentence[1:] if first.lower() in LOWERED else sentence).rstrip(" .!?")
    speaker = random.choice(SPEAKERS)
    return random.choice(FRAMES[kind]).format(x=speaker, y=speaker[0].lower() + speaker[1:], s=inner)


LOWERED = set("a an the two three four five some many several people there this that these in on at it he she they his her their one no".split())


def replace(sentence: str, match: re.Match, word: str) -> str:
    if match.group()[0].isupper():
        word = word.capitalize()
    text = sentence[:match.start()] + word + sentence[match.end():]
    return re.sub(r"\b([Aa])n? (?=\w)", lambda m: m[1] + ("n " if text[m.end()].lower() in "aeiou" else " "), text)


class Augmenter:
    def __init__(self, wordnet: WordNet, seed: int):
        self.wordnet, self.random = wordnet, random.Random(seed)
        self.peers = {w: group for group in PEERS for w in group}
        self.by_parent = collections.defaultdict(list)
        for word, senses in wordnet.senses.items():
            if "_" in word or not word.isalpha() or "n" not in senses or wordnet.tagged[word, "n"] == 0:
                continue
            for parent in wordnet.synsets[senses["n"][0]][1]:
                if wordnet.depth(parent) >= 6:
                    self.by_parent[parent].append(word)

    def pick(self, items):
        items = sorted(items)
        return self.random.choice(items) if items else None

    def content_word(self, sentence: str):
        matches = [m for m in re.finditer(r"[A-Za-z]{3,}", sentence) if m.group().lower() in self.wordnet.senses]
        return self.random.choice(matches) if matches else None

    def antonym(self, s):
        for _ in range(6):
            match = self.content_word(s)
            other = match and self.pick(self.wordnet.antonyms(match.group().lower()))
            if other:
                return replace(s, match, other), "C"

    def sibling(self, s):
        matches = [m for m in re.finditer(r"[A-Za-z]{3,}", s) if m.group().lower() in self.peers]
        if matches:
            match = self.random.choice(matches)
            return replace(s, match, self.pick(set(self.peers[match.group().lower()]) - {match.group().lower()})), "C"
        match = self.content_word(s)
        word = match.group().lower() if match else ""
        senses = self.wordnet.senses.get(word, {})
        if list(senses) != ["n"]:
            return None
        options = {w for p in self.wordnet.synsets[senses["n"][0]][1] for w in self.by_parent[p]}
        own = set(self.wordnet.own(word))
        options = {w for w in options if w != word and not own & (set(self.wordnet.own(w)) | self.wordnet.ancestors(w))
                   and not self.wordnet.ancestors(word) & set(self.wordnet.own(w))}
        other = self.pick(options)
        return (replace(s, match, other), "C") if other else None

    def synonym(self, s):
        for _ in range(6):
            match = self.content_word(s)
            if not match:
                return None
            word = match.group().lower()
            senses = [senses[0] for senses in self.wordnet.senses[word].values()]
            if len(senses) != 1:
                continue
            other = self.pick({w for w in self.wordnet.synsets[senses[0]][0] if w.isalpha() and w != word})
            if other:
                return replace(s, match, other), "E"

    def broader(self, s):
        for _ in range(6):
            match = self.content_word(s)
            if not match or re.search(r"\b(no|not|never|without|n't|nobody|none)\b", s.lower()):
                return None
            senses = self.wordnet.senses[match.group().lower()]
            if list(senses) != ["n"]:
                continue
            up = [p for p in self.wordnet.synsets[senses["n"][0]][1] if self.wordnet.depth(p) >= 5]
            other = self.pick({w for p in up for w in self.wordnet.synsets[p][0][:1] if w.isalpha()})
            if other:
                return replace(s, match, other), "E"

    def number(self, s):
        digits = list(NUMBER.finditer(s))
        if digits:
            match = self.random.choice(digits)
            value = float(match.group().replace(",", ""))
            factor = self.random.choice([0.3, 0.5, 0.8, 1.2, 1.5, 2, 3, 10])
            changed = value * factor if "." in match.group() else max(1, round(value * factor)) + (1 if round(value * factor) == value else 0)
            if 1900 <= value <= 2030:
                changed = value + self.random.choice([-9, -3, -2, -1, 1, 2, 3, 7])
            return s[:match.start()] + f"{changed:g}" + s[match.end():], "C"
        words = [m for m in re.finditer(r"[A-Za-z]+", s) if m.group().lower() in NUMBER_WORDS]
        if words:
            match = self.random.choice(words)
            return replace(s, match, self.pick(set(NUMBER_WORDS) - {match.group().lower()})), "C"

    def negated(self, s):
        match = AUXILIARY.search(s)
        if not match or re.search(r"\b(no|not|never|without|nobody|none)\b|n't", s.lower()):
            return None
        return s[:match.end()] + " not" + s[match.end():], "C"

    def same(self, s):
        return s, "E"

    def shortened(self, s):
        cut = [m.start() for m in re.finditer(r" (?:with|in|on|at|near|during|while|after|before|because|who|which|, )", s)]
        cut = [c for c in cut if c > len(s) // 3]
        return (s[:self.random.choice(cut)].rstrip(" ,") + ".", "E") if cut else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("wordnet", "train", "out"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    augmenter = Augmenter(WordNet(args.wordnet), SEED)
    with open(args.train, encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    sentences = sorted({row[side] for row in rows if row["source"] in SENTENCE_SOURCES for side in ("premise", "hypothesis")
                        if 4 <= len(row[side].split()) <= 30})
    made = []
    for kind in ("antonym", "sibling", "synonym", "broader", "number", "negated", "same", "shortened"):
        count = 0
        for sentence in augmenter.random.sample(sentences, len(sentences)):
            result = getattr(augmenter, kind)(sentence)
            if result and (result[0] != sentence or kind == "same"):
                premise, hypothesis = sentence, result[0]
                if result[1] == "C" and augmenter.random.random() < 0.5:
                    premise, hypothesis = hypothesis, premise
                made.append(("augmented", kind, premise, hypothesis, result[1]))
                count += 1
                if count == QUOTA[kind]:
                    break
    entailed = [r for r in rows if r["label"] == "E" and r["source"] in ("snli", "mnli", "fever_rte")]
    for row in augmenter.random.sample(entailed, len(entailed))[:4000]:
        result = augmenter.number(row["hypothesis"]) if NUMBER.search(row["hypothesis"]) else augmenter.negated(row["hypothesis"])
        if result:
            made.append(("augmented", "entailed.changed", row["premise"], result[0], "C"))
    for label, target in (("C", "C"), ("E", "N")):
        chosen = [r for r in rows if r["source"] == "snli" and r["label"] == label]
        for row in augmenter.random.sample(chosen, min(len(chosen), QUOTA["swapped." + label])):
            made.append(("augmented", "swapped." + label, row["hypothesis"], row["premise"], target))
    short = [r for r in rows if r["source"] in ("snli", "mnli", "fever_rte", "fm2") and r["label"] in "ECN" and 3 <= len(r["premise"].split()) <= 25]
    for kind, quota in FRAME_QUOTA.items():
        for row in augmenter.random.sample([r for r in short if kind != "denied" or r["label"] == "E"], quota):
            same = augmenter.random.random() < 0.35
            premise = row["hypothesis"] if same else row["premise"]
            label = "E" if same else row["label"]
            made.append(("augmented", "framed." + kind, framed(augmenter.random, kind, premise), row["hypothesis"],
                         {"asserted": label, "denied": "C", "open": "N"}[kind]))
    news = [r for r in rows if r["source"] in ("fever_rte", "fm2", "mnli", "snli")]
    for _ in range(QUOTA["unrelated"]):
        left, right = augmenter.random.sample(news, 2)
        made.append(("augmented", "unrelated", left["premise"], right["hypothesis"], "N"))
    made += [("augmented", *pair) for pair in symmetric(augmenter, rows)]
    with open(args.out, "w", encoding="utf-8") as file:
        file.write("source\tsplit\tpremise\thypothesis\tlabel\n")
        file.writelines("\t".join(row) + "\n" for row in made)
    print(collections.Counter((r[1], r[4]) for r in made))


if __name__ == "__main__":
    main()
