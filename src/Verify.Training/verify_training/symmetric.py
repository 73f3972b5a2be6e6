"""Derives pairs in which the claim alone tells nothing: each changed claim is true beside one text and false beside another (Schuster et al., 2019)."""
import re

from .choose_pairs import FACT_SOURCES

LONGEST_PREMISE = 60
SUBJECT = 0.4
TRIPLES, NEGATIONS, ROLES = 2500, 1200, 400
NAME = re.compile(r"(?<=\w )[A-Z][a-z]+(?: [A-Z][a-z]+)*\b")
NUMBER = re.compile(r"\b\d[\d,]*(?:\.\d+)?\b")
WORD = re.compile(r"\b[a-z]{4,}\b")
NOT = re.compile(r"\b(is|are|was|were|did|does|do|has|have|had|will|can|could) not\b")
AUXILIARY = re.compile(r"\b(is|are|was|were|has been|have been|will|can|could)\b(?! not)")
NEGATIVE = re.compile(r"\b(no|not|never|none|nobody|without|only)\b|n't")

ACTORS = ["lorry", "van", "ferry", "tram", "teacher", "captain", "nurse", "farmer", "mayor", "goalkeeper", "guard", "tourist", "pilot", "baker",
          "judge", "painter", "dog", "horse", "cyclist", "visitor"]
ADJECTIVES = ["red", "yellow", "young", "old", "tall", "tired", "angry", "quiet", "local", "foreign", "new", "famous"]
ACTIONS = [("overtook", "overtaken"), ("followed", "followed"), ("helped", "helped"), ("chased", "chased"), ("blamed", "blamed"), ("praised", "praised"),
           ("beat", "beaten"), ("called", "called"), ("warned", "warned"), ("pushed", "pushed"), ("saw", "seen"), ("thanked", "thanked"),
           ("replaced", "replaced"), ("accused", "accused"), ("hit", "hit"), ("rescued", "rescued"), ("fired", "fired"), ("sued", "sued")]


def mirrored(augmenter, rows):
    """Triples from a supported claim: both sides changed alike (still supported), the text alone, the claim alone (both refuted)."""
    names = sorted({m.group() for row in rows for m in NAME.finditer(row["hypothesis"])})
    made = 0
    for row in augmenter.random.sample(rows, len(rows)):
        change = row["label"] == "E" and len(row["premise"].split()) <= LONGEST_PREMISE and shared_change(augmenter, names, row["premise"], row["hypothesis"])
        if not change:
            continue
        premise, hypothesis = (replaced(side, *change) for side in (row["premise"], row["hypothesis"]))
        yield "mirrored.both", premise, hypothesis, "E"
        yield "mirrored.text", premise, row["hypothesis"], "C"
        yield "mirrored.claim", row["premise"], hypothesis, "C"
        made += 1
        if made == TRIPLES:
            return


def shared_change(augmenter, names, premise, hypothesis):
    """A number, name or word that both sides have beyond the claim's subject, and another of its kind that the text lacks."""
    options = []
    for kind, pattern in (("number", NUMBER), ("name", NAME), ("word", WORD)):
        found = [m.group() for m in pattern.finditer(hypothesis, int(len(hypothesis) * SUBJECT)) if re.search(rf"\b{re.escape(m.group())}\b", premise)]
        if found:
            options.append((kind, augmenter.random.choice(found)))
    if not options:
        return None
    kind, old = augmenter.random.choice(options)
    new = None
    if kind == "name":
        new = augmenter.pick([n for n in names if n.count(" ") == old.count(" ")])
    else:
        changed = augmenter.number(old) if kind == "number" else augmenter.sibling(old) or augmenter.antonym(old)
        new = changed and changed[0]
    return (old, new) if new and new != old and not re.search(rf"\b{re.escape(new)}\b", premise) else None


def replaced(text, old, new):
    return re.sub(rf"\b{re.escape(old)}\b", lambda _: new, text)


def negations(augmenter, rows):
    """Refuted claims turned into supported ones: a "not" taken out, or one put into a claim that had none."""
    made = {"affirmed": 0, "negated.refuted": 0}
    for row in augmenter.random.sample(rows, len(rows)):
        if row["label"] not in ("C", "NE"):
            continue
        claim = row["hypothesis"]
        if NOT.search(claim):
            kind, changed = "affirmed", NOT.sub(r"\1", claim, count=1)
        elif AUXILIARY.search(claim) and not NEGATIVE.search(claim):
            kind, changed = "negated.refuted", AUXILIARY.sub(r"\1 not", claim, count=1)
        else:
            continue
        if made[kind] < NEGATIONS:
            made[kind] += 1
            yield kind, row["premise"], changed, "E"


def exchanged_roles(augmenter):
    """Invented sentences of an action between two: told the same way, in the passive, and with the two exchanged."""
    random = augmenter.random
    for _ in range(ROLES):
        first, second = (f"the {random.choice(ADJECTIVES)} {actor}" for actor in random.sample(ACTORS, 2))
        past, participle = random.choice(ACTIONS)
        told, passive = f"{first} {past} {second}.".capitalize(), f"{second} was {participle} by {first}.".capitalize()
        turned, turned_passive = f"{second} {past} {first}.".capitalize(), f"{first} was {participle} by {second}.".capitalize()
        yield "roles.kept", told, passive, "E"
        yield "roles.kept", passive, told, "E"
        yield "roles.exchanged", told, turned, "NE"
        yield "roles.exchanged", told, turned_passive, "NE"
        yield "roles.exchanged", passive, turned, "NE"


def symmetric(augmenter, rows):
    """Every derived pair as (kind, premise, hypothesis, label)."""
    facts = [row for row in rows if row["source"] in FACT_SOURCES]
    yield from mirrored(augmenter, facts)
    yield from negations(augmenter, facts)
    yield from exchanged_roles(augmenter)
