"""Reads what ``Verify.Training articles`` exported and the labels beside it; run by itself, writes the texts that are exported.

usage: python3 -m verify_training.article_data --data DATA --out FOLDER
"""
import argparse
import collections
import csv

import numpy as np
from scipy import sparse

STANCES = ["agree", "disagree", "discuss", "unrelated"]
HEADLINES = ["for", "against", "observing"]
SAME_BODY = 0.5
ZONES = 3

csv.field_size_limit(10 ** 9)


class Articles:
    def __init__(self, folder: str, lexicon_words: int):
        with open(f"{folder}/names.txt", encoding="utf-8") as file:
            self.names = file.read().split("\n")[:-1]
        self.features = np.fromfile(f"{folder}/features.f32", np.float32).reshape(-1, len(self.names))
        raw = np.fromfile(f"{folder}/words.i32", np.int32)
        columns, rows, at = [[] for _ in range(ZONES)], [[] for _ in range(ZONES)], 0
        for row in range(len(self.features)):
            for zone in range(ZONES):
                words = np.unique(raw[at + 1:at + 1 + raw[at]])
                words = words[words >= 0]
                at += 1 + raw[at]
                columns[zone].append(words)
                rows[zone].append(np.full(len(words), row))
        shape = (len(self.features), lexicon_words)
        self.zones = [sparse.csr_matrix((np.ones(sum(map(len, c)), np.float32), (np.concatenate(r), np.concatenate(c))), shape)
                      for c, r in zip(columns, rows)]
        self.labels = self.groups = None


def flat(text: str) -> str:
    return text.replace("\t", " ").replace("\r", "").replace("\n", "\\n")


def write_texts(data: str, folder: str) -> None:
    """The claim and article texts in the form that the exporter reads."""
    with open(f"{data}/fnc1/train_bodies.csv", encoding="utf-8") as file:
        bodies = {row["Body ID"]: row["articleBody"] for row in csv.DictReader(file)}
    with open(f"{folder}/fnc.tsv", "w", encoding="utf-8") as out:
        for row in fnc_rows(data):
            out.write(f"{flat(row['Headline'])}\t{flat(bodies[row['Body ID']])}\n".replace("\\n\t", "\t"))
    with open(f"{folder}/emergent.tsv", "w", encoding="utf-8") as out:
        out.writelines(f"{flat(row['claim'])}\t{flat(row['headline'])}\n" for row in emergent_rows(data))


def fnc_rows(data: str):
    with open(f"{data}/fnc1/train_stances.csv", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def emergent_rows(data: str):
    with open(f"{data}/pairs/emergent_train.tsv", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def fnc_topics(data: str, rows) -> np.ndarray:
    """Topics: bodies joined by a headline that is related to both, or by copying one another."""
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for row in rows:
        if row["Stance"] != "unrelated":
            parent[find("h" + row["Headline"])] = find("b" + row["Body ID"])
    with open(f"{data}/fnc1/near_dup_pairs.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["splitA"] == row["splitB"] == "train" and float(row["containment5"]) >= SAME_BODY:
                parent[find("b" + row["idA"])] = find("b" + row["idB"])
    return np.unique([find("b" + row["Body ID"]) for row in rows], return_inverse=True)[1]


def folds(groups: np.ndarray, count: int) -> np.ndarray:
    """Whole groups dealt to the fold that is smallest so far, the largest groups first."""
    sizes = collections.Counter(groups.tolist())
    load, fold = [0] * count, {}
    for group, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        smallest = load.index(min(load))
        fold[group] = smallest
        load[smallest] += size
    return np.array([fold[g] for g in groups.tolist()])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "out"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    write_texts(args.data, args.out)


if __name__ == "__main__":
    main()
