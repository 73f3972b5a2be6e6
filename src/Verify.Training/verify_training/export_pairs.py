"""Turns a trained pair network into the shipped pairs.bin.

usage: python3 -m verify_training.export_pairs --weights pairs.npz [pairs.npz ...] --calibration calibration.json --out pairs.bin
"""
import argparse
import json

import numpy as np

from . import container

TRANSPOSED = ("project", "bits", "encode", "compare", "compose", "hidden")
CALIBRATION = (4, 6)


def rows_to_int8(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    step = np.maximum(np.abs(matrix).max(1), 1e-9) / 127
    return np.rint(matrix / step[:, None]).astype(np.int8), step.astype(np.float32)


def member(path: str) -> dict[str, np.ndarray]:
    weights = dict(np.load(path))
    sections = {"tuned.slot": weights.pop("tuned_slot").astype(np.int16)}
    sections["tuned.weight"], sections["tuned.step"] = rows_to_int8(weights.pop("tuned.weight"))
    for name, value in weights.items():
        layer, kind = name.rsplit(".", 1)
        sections[name] = (value.T if kind == "weight" and layer in TRANSPOSED else value).astype(np.float32)
    return sections


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True, nargs="+")
    parser.add_argument("--out", required=True)
    parser.add_argument("--calibration")
    args = parser.parse_args()
    sections = {"members": np.array([len(args.weights)], np.int32)}
    for index, path in enumerate(args.weights):
        sections |= {f"{index}/{name}": value for name, value in member(path).items()}
    calibration = np.zeros(CALIBRATION)
    if args.calibration:
        with open(args.calibration, encoding="utf-8") as file:
            calibration = np.array(json.load(file)["parameters"])
    sections["calibration"] = calibration.reshape(CALIBRATION).astype(np.float32)
    container.write(args.out, sections)
    print(sum(value.nbytes for value in sections.values()), "bytes")


if __name__ == "__main__":
    main()
