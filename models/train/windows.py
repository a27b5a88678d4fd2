"""Training windows: 20 to 120 words (some longer) over line and sentence borders, as piece ids with a label on each word's first piece."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .augment import SWAPPED, change_case, lines, swap_names
from .corpus import WEIGHTS, Sentence, Text, detokenise, language_of, read_sentences
from .names import Names
from .network import LABELS
from .tokenizer import BOS_ID, BREAK, EOS_ID, Tokenizer

MAX_PIECES = 192
# A longer word (a hash, a data URL) keeps its first pieces only: the label is on the first one anyway.
MAX_WORD_PIECES = 12
IGNORED = -1


# Share of the documents and texts whose windows show where lines and cells end. The others do not, so that the model serves both ways.
MARKED_SHARE = 0.5


def encode(text: Text, tokenizer: Tokenizer, breaks: bool = False) -> tuple[list[int], list[int]]:
    """Piece ids and labels of a text, without <s> and </s>. The label of a piece that does not start a word is IGNORED.

    With `breaks`, a </s> stands where a line or a table's cell ends, which the pieces themselves do not show.
    """
    ids: list[int] = []
    labels: list[int] = []
    spans = iter(text.spans)
    span = next(spans, None)
    previous = None
    at = 0
    for word, pieces in tokenizer.tokenize(text.text):
        if breaks and ids and BREAK.search(text.text, at, word.start):
            ids.append(EOS_ID)
            labels.append(IGNORED)
        at = word.end
        while span and word.start >= span[1]:
            span = next(spans, None)
        inside = span is not None and word.end > span[0]
        if not pieces:
            continue
        label = LABELS.index(("I-" if previous == span else "B-") + span[2]) if inside else 0
        previous = span if inside else None
        ids += pieces[:MAX_WORD_PIECES]
        labels += [label] + [IGNORED] * (min(len(pieces), MAX_WORD_PIECES) - 1)
    return ids, labels


@dataclass
class Windows:
    """Many windows, flat: window i is ids[starts[i]:starts[i + 1]]. `teacher` (f16 [pieces, 7], or None) are soft labels."""

    ids: np.ndarray
    labels: np.ndarray
    starts: np.ndarray
    real: np.ndarray
    teacher: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.starts) - 1

    @classmethod
    def pack(cls, rows: list[tuple[list[int], list[int], bool]]) -> Windows:
        """From (ids, labels, real) rows."""
        lengths = [len(r[0]) for r in rows]
        return cls(
            np.fromiter((i for r in rows for i in r[0]), np.uint16, sum(lengths)),
            np.fromiter((i for r in rows for i in r[1]), np.int8, sum(lengths)),
            np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64),
            np.array([r[2] for r in rows], bool),
        )

    def save(self, path: Path) -> None:
        """Writes an .npz."""
        parts = {"ids": self.ids, "labels": self.labels, "starts": self.starts, "real": self.real}
        if self.teacher is not None:
            parts["teacher"] = self.teacher
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(path, **parts)

    @classmethod
    def load(cls, path: Path) -> Windows:
        """Reads what `save` wrote."""
        with np.load(path) as data:
            return cls(data["ids"], data["labels"], data["starts"], data["real"], data["teacher"] if "teacher" in data else None)


def window_length(rng: random.Random) -> int:
    """Words in a window: mostly 20 to 120, now and then a few words only or as many as fit."""
    roll = rng.random()
    if roll < 0.08:
        return rng.randint(3, 20)
    return rng.randint(20, 120) if roll < 0.95 else rng.randint(120, 150)


def cut(ids: list[int], labels: list[int], rng: random.Random) -> Iterator[tuple[list[int], list[int]]]:
    """Cuts a document's pieces into windows at word borders, adding <s> and </s>. An I- label may come first in one, as at inference."""
    firsts = [i for i, label in enumerate(labels) if label != IGNORED] + [len(labels)]
    at = 0
    while at < len(firsts) - 1:
        to = min(at + window_length(rng), len(firsts) - 1)
        while firsts[to] - firsts[at] > MAX_PIECES - 2:
            to -= 1
        a, b = firsts[at], firsts[to]
        b -= ids[b - 1] == EOS_ID  # a break at a window's end is the end
        yield [BOS_ID, *ids[a:b], EOS_ID], [IGNORED, *_opened(labels[a:b]), IGNORED]
        at = to


def _opened(labels: list[int]) -> list[int]:
    """A window that starts inside an entity opens it: I-X (even ids) becomes B-X."""
    if labels and labels[0] > 0 and labels[0] % 2 == 0:
        return [labels[0] - 1, *labels[1:]]
    return labels


def real_windows(data: Path, tokenizer: Tokenizer, names: Names, seed: int, share: float = 1.0) -> Windows:
    """Windows of `data`/train: consecutive sentences of a source, augmented, as often as its weight times `share` says."""
    rng = random.Random(seed)
    rows: list[tuple[list[int], list[int], bool]] = []
    for path in sorted((data / "train").glob("*.train.gz")):
        source = path.name.split(".")[0]
        language = language_of(path)
        sentences = list(read_sentences(path))
        amount = WEIGHTS.get(source, 1.0) * share
        while amount > 0:
            for group in _groups(sentences, rng):
                if rng.random() < amount:
                    if rng.random() < SWAPPED:
                        group = swap_names(group, names, rng, language)
                    text = change_case(lines([detokenise(s, language, rng) for s in group], rng), rng)
                    rows += [(*w, True) for w in cut(*encode(text, tokenizer, rng.random() < MARKED_SHARE), rng)]
            amount -= 1
    rng.shuffle(rows)
    return Windows.pack(rows)


def _groups(sentences: list[Sentence], rng: random.Random) -> Iterator[list[Sentence]]:
    group: list[Sentence] = []
    wanted = window_length(rng)
    for sentence in sentences:
        group.append(sentence)
        wanted -= len(sentence)
        if wanted <= 0:
            yield group
            group, wanted = [], window_length(rng)
    if group:
        yield group


def text_windows(texts: list[Text], tokenizer: Tokenizer, seed: int) -> Windows:
    """Windows of generated documents."""
    rng = random.Random(seed)
    rows: list[tuple[list[int], list[int], bool]] = []
    for text in texts:
        marked = rng.random() < MARKED_SHARE
        rows += [(*w, text.real) for w in cut(*encode(text, tokenizer, marked), rng)]
    rng.shuffle(rows)
    return Windows.pack(rows)
