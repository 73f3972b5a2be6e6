"""Reads the WordNet 3.1 database files (Fellbaum 1998) and answers, for one word, what the stance reader asks of it."""
import collections
import functools
import os

PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
SENSES = {"n": 4, "v": 5, "a": 4, "r": 2}
CLIMB = {"n": 7, "v": 3}
GENERIC_NOUN_DEPTH = 4
LARGEST_FAMILY = 400
NEGATING_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non")

IRREGULAR = {
    "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be", "has": "have", "had": "have",
    "having": "have", "does": "do", "did": "do", "done": "do", "goes": "go", "went": "go", "gone": "go", "said": "say",
    "made": "make", "got": "get", "gotten": "get", "took": "take", "taken": "take", "came": "come", "saw": "see", "seen": "see",
    "knew": "know", "known": "know", "gave": "give", "given": "give", "found": "find", "thought": "think", "told": "tell",
    "became": "become", "felt": "feel", "brought": "bring", "began": "begin", "begun": "begin", "kept": "keep", "held": "hold",
    "wrote": "write", "written": "write", "stood": "stand", "heard": "hear", "meant": "mean", "met": "meet", "ran": "run",
    "paid": "pay", "sat": "sit", "spoke": "speak", "spoken": "speak", "led": "lead", "grew": "grow", "grown": "grow",
    "lost": "lose", "fell": "fall", "fallen": "fall", "sent": "send", "built": "build", "understood": "understand",
    "drew": "draw", "drawn": "draw", "broke": "break", "broken": "break", "spent": "spend", "rose": "rise", "risen": "rise",
    "drove": "drive", "driven": "drive", "bought": "buy", "wore": "wear", "worn": "wear", "chose": "choose", "chosen": "choose",
    "ate": "eat", "eaten": "eat", "slept": "sleep", "swam": "swim", "swum": "swim", "threw": "throw", "thrown": "throw",
    "rode": "ride", "ridden": "ride", "caught": "catch", "taught": "teach", "fought": "fight", "sought": "seek", "sold": "sell",
    "won": "win", "shot": "shoot", "died": "die", "dying": "die", "lying": "lie", "flew": "fly", "flown": "fly", "hung": "hang",
    "sang": "sing", "sung": "sing", "drank": "drink", "drunk": "drink", "dug": "dig", "stole": "steal", "stolen": "steal",
    "struck": "strike", "swore": "swear", "sworn": "swear", "shook": "shake", "shaken": "shake", "woke": "wake", "bit": "bite",
    "bitten": "bite", "blew": "blow", "blown": "blow", "froze": "freeze", "frozen": "freeze", "hid": "hide", "hidden": "hide",
    "laid": "lay", "bound": "bind", "bred": "breed", "fed": "feed", "fled": "flee", "forgot": "forget", "forgotten": "forget",
    "children": "child", "men": "man", "women": "woman", "people": "person", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half", "wolves": "wolf",
    "better": "good", "best": "good", "worse": "bad", "worst": "bad", "more": "many", "most": "many", "policemen": "policeman",
    "firemen": "fireman", "fishermen": "fisherman", "businessmen": "businessman", "gentlemen": "gentleman",
}


class WordNet:
    """The parts of the database that single words need."""

    def __init__(self, folder: str):
        self.synsets = {}
        self.senses = collections.defaultdict(dict)
        self.tagged = collections.defaultdict(int)
        for name, part in PARTS.items():
            self._read_data(os.path.join(folder, f"data.{name}"), part)
            self._read_index(os.path.join(folder, f"index.{name}"), part)
        self.number = {key: index for index, key in enumerate(sorted(self.synsets))}
        self.children = collections.Counter(parent for words, up, *_ in self.synsets.values() for parent in up)

    def _read_data(self, path: str, part: str) -> None:
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.startswith("  "):
                    continue
                fields = line.split(" | ")[0].split()
                words = [fields[4 + 2 * i].split("(")[0].lower() for i in range(int(fields[3], 16))]
                at = 4 + 2 * len(words)
                up, opposite, similar, derived = [], [], [], []
                for i in range(int(fields[at])):
                    symbol, offset, target_part, ends = fields[at + 1 + 4 * i: at + 5 + 4 * i]
                    target = ("a" if target_part == "s" else target_part, int(offset))
                    link = (int(ends[:2], 16), target, int(ends[2:], 16))
                    if symbol in ("@", "@i"):
                        up.append(target)
                    elif symbol == "!":
                        opposite.append(link)
                    elif symbol == "&":
                        similar.append(target)
                    elif symbol in ("+", "\\"):
                        derived.append(link)
                self.synsets[part, int(fields[0])] = (words, up, opposite, similar, derived)

    def _read_index(self, path: str, part: str) -> None:
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.startswith("  "):
                    continue
                fields = line.split()
                count = int(fields[2])
                self.senses[fields[0].lower()][part] = [(part, int(x)) for x in fields[-count:]]
                self.tagged[fields[0].lower(), part] = int(fields[-count - 1])

    @functools.lru_cache(maxsize=None)
    def depth(self, synset) -> int:
        up = self.synsets[synset][1]
        return 1 + min(self.depth(parent) for parent in up) if up else 0

    def lemma(self, word: str) -> str:
        """The dictionary form, by irregular forms first and then by Morphy-like suffix rules."""
        if word in IRREGULAR:
            return IRREGULAR[word]
        candidates = [(stem, part) for stem, part in self._stems(word) if part in self.senses.get(stem, {})]
        if not candidates:
            return word
        best = max(candidates, key=lambda c: self.tagged[c])
        own = max((self.tagged[word, part] for part in self.senses.get(word, {})), default=-1)
        return best[0] if word.endswith(("s", "ed", "ing")) or self.tagged[best] > own else word

    @staticmethod
    def _stems(word: str):
        def undouble(stem):
            return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "sl" else None

        if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
            yield word[:-1], "n"
            yield word[:-1], "v"
            if word.endswith("ies"):
                yield word[:-3] + "y", "n"
                yield word[:-3] + "y", "v"
            if word.endswith("es"):
                yield word[:-2], "n"
                yield word[:-2], "v"
        for suffix, part in (("ed", "v"), ("ing", "v"), ("er", "a"), ("est", "a")):
            if word.endswith(suffix) and len(word) - len(suffix) >= 2:
                stem = word[:-len(suffix)]
                yield stem, part
                yield stem + "e", part
                if undouble(stem):
                    yield undouble(stem), part
                if stem.endswith("i"):
                    yield stem[:-1] + "y", part

    def own(self, word: str) -> list:
        return [s for part, senses in self.senses.get(word, {}).items() for s in senses[:SENSES[part]]]

    def parents(self, word: str) -> set:
        """Direct hypernyms of the leading noun senses, save the generic and the very large families."""
        found = set()
        for synset in self.own(word):
            if synset[0] == "n":
                found |= {p for p in self.synsets[synset][1]
                          if self.depth(p) >= GENERIC_NOUN_DEPTH and self.children[p] <= LARGEST_FAMILY}
        return found

    def ancestors(self, word: str) -> set:
        found = set()
        for synset in self.own(word):
            level = {synset}
            for _ in range(CLIMB.get(synset[0], 0)):
                level = {p for s in level for p in self.synsets[s][1]
                         if p[0] != "n" or self.depth(p) >= GENERIC_NOUN_DEPTH}
                found |= level
        return found

    def antonyms(self, word: str) -> set:
        found = set()
        for synset in self.own(word):
            words, _, opposite, _, _ = self.synsets[synset]
            for source, target, end in opposite:
                if source == 0 or words[source - 1] == word:
                    found.add(self.synsets[target][0][max(end, 1) - 1])
        for prefix in NEGATING_PREFIXES:
            if "a" in self.senses.get(word, {}) and "a" in self.senses.get(prefix + word, {}):
                found.add(prefix + word)
            if word.startswith(prefix) and "a" in self.senses.get(word, {}) and "a" in self.senses.get(word[len(prefix):], {}):
                found.add(word[len(prefix):])
        return {w for w in found if "_" not in w and w != word}

    def indirect_antonyms(self, word: str) -> set:
        """Words in the opposite clusters of adjectives and in the synsets of direct antonyms."""
        found = set()
        for synset in self.own(word):
            for head in [synset, *self.synsets[synset][3]]:
                for _, target, _ in self.synsets[head][2]:
                    found.update(self.synsets[target][0])
                    if synset[0] == "a":
                        for near in self.synsets[target][3]:
                            found.update(self.synsets[near][0])
        return {w for w in found - self.antonyms(word) if "_" not in w and w != word}

    def derived(self, word: str) -> set:
        found = set()
        for synset in self.own(word):
            words, _, _, _, links = self.synsets[synset]
            for source, target, end in links:
                if source == 0 or words[source - 1] == word:
                    found.add(self.synsets[target][0][max(end, 1) - 1])
        return {w for w in found if "_" not in w and w != word}
