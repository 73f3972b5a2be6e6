"""Turns a trained pair network into the shipped pairs.bin.

usage: python3 -m verify_training.export_pairs --weights pairs.npz --calibration calibration.json --out pairs.bin
"""
import argparse
import json

import numpy as np

from . import container

TRANSPOSED = ("project", "bits", "encode", "compare", "compose", "hidden")
CALIBRATION = (4, 5)


def rows_to_int8(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    step = np.maximum(np.abs(matrix).max(1), 1e-9) / 127
    return np.rint(matrix / step[:, None]).astype(np.int8), step.astype(np.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("weights", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--calibration")
    args = parser.parse_args()
    weights = dict(np.load(args.weights))
    sections = {"tuned.slot": weights.pop("tuned_slot").astype(np.int16)}
    sections["tuned.weight"], sections["tuned.step"] = rows_to_int8(weights.pop("tuned.weight"))
    for name, value in weights.items():
        layer, kind = name.rsplit(".", 1)
        sections[name] = (value.T if kind == "weight" and layer in TRANSPOSED else value).astype(np.float32)
    calibration = np.zeros(CALIBRATION)
    if args.calibration:
        with open(args.calibration, encoding="utf-8") as file:
            calibration = np.array(json.load(file)["parameters"])
    sections["calibration"] = calibration.reshape(CALIBRATION).astype(np.float32)
    container.write(args.out, sections)
    print({name: value.nbytes for name, value in sections.items()})


if __name__ == "__main__":
    main()
