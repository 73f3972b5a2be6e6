"""Splits the training pairs: those to train on, and a tenth of the SNLI premises held out, because the dev file has no SNLI.

Sources whose licence rules them out are left out, and so is every training pair that repeats a sentence of the held-out premises.

usage: python3 -m verify_training.choose_pairs --data DATA --out FOLDER
"""
import argparse
import csv
import zlib

NON_COMMERCIAL = {"anli"}
NO_NAMED_LICENCE = {"cb", "covidfact", "equate", "monli", "rte", "scitail"}
LEFT_OUT = NON_COMMERCIAL | NO_NAMED_LICENCE
FACT_SOURCES = ("fever_rte", "fm2")
HELD_OUT = "snli"
HELD_OUT_ONE_IN = 10


def plain(sentence: str) -> str:
    """The letters and digits of a sentence: copies differ in spacing and punctuation."""
    return "".join(c for c in sentence.lower() if c.isalnum())


def split(rows):
    """The rows to train on and the held-out ones."""
    rows = [row for row in rows if row["source"] not in LEFT_OUT]
    held = [row for row in rows if row["source"] == HELD_OUT and zlib.crc32(row["premise"].encode()) % HELD_OUT_ONE_IN == 0]
    premises = {plain(row["premise"]) for row in held}
    return [row for row in rows if plain(row["premise"]) not in premises and plain(row["hypothesis"]) not in premises], held


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "out"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    with open(f"{args.data}/pairs/train.tsv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for name, chosen in zip(("train", "heldout"), split(rows)):
        with open(f"{args.out}/{name}.tsv", "w", encoding="utf-8") as file:
            file.write("\t".join(rows[0]) + "\n")
            file.writelines("\t".join(row.values()) + "\n" for row in chosen)
        print(name, len(chosen), "pairs")


if __name__ == "__main__":
    main()
