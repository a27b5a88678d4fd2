"""Evaluation of a model alone, without the product's rules: strict spans on documents of forty sentences, and the person leak."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .corpus import TYPES, Text, detokenise, join, language_of, read_sentences
from .network import LABELS
from .tokenizer import BOS_ID, BREAK, EOS_ID, Tokenizer, Word
from .windows import MAX_WORD_PIECES

WINDOW_PIECES = 126
SENTENCES = 40

# The visible test sets the model card reports, with the number of sentences read (None: all).
SETS = {
    "winer-fr": None, "echr-manual-fr": None, "wikineural-fr": 1500, "uner-pud-en": None, "uner-ewt-en": None, "germeval14-de": 1500,
    "conll2002-es": None, "conll2002-nl": 1500, "uner-bosque-pt": None, "kind-wikinews-it": 1500,
}  # fmt: skip

Span = tuple[int, int, str]


class Model:
    """An exported model and its tokenizer."""

    def __init__(self, path: Path, tokenizer: Tokenizer, threads: int = 2, breaks: bool = False):
        import onnxruntime as ort

        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.tokenizer = tokenizer
        self.breaks = breaks

    def logits(self, ids: list[int]) -> np.ndarray:
        """Logits [length, 7] of one window, without <s> and </s>."""
        array = np.array([[BOS_ID, *ids, EOS_ID]], np.int64)
        return self.session.run(None, {"ids": array, "mask": np.ones_like(array)})[0][0, 1:-1]

    def words(self, text: str) -> tuple[list[Word], np.ndarray]:
        """The text's words that have pieces, and a row of logits for each."""
        words, rows = [], []
        for window in windows_of(text, self.tokenizer):
            ids: list[int] = []
            firsts = []
            for word, pieces in window:
                if self.breaks and ids and BREAK.search(text, words[-1].end, word.start):
                    ids.append(EOS_ID)
                firsts.append(len(ids))
                ids += pieces
                words.append(word)
            rows += list(self.logits(ids)[firsts])
        return words, np.array(rows).reshape(-1, len(LABELS))

    def entities(self, text: str) -> list[Span]:
        """Entities of a text: (start, end, type)."""
        words, rows = self.words(text)
        return decode(text, words, rows)


def windows_of(text: str, tokenizer: Tokenizer) -> Iterator[list[tuple[Word, tuple[int, ...]]]]:
    """Cuts a text into windows of WINDOW_PIECES, at the last line end in a window's second half if there is one."""
    window: list[tuple[Word, tuple[int, ...]]] = []
    size = 0
    for word, pieces in tokenizer.tokenize(text):
        if not pieces:
            continue
        pieces = pieces[:MAX_WORD_PIECES]
        if size + len(pieces) > WINDOW_PIECES:
            breaks = [i for i in range(len(window) // 2, len(window)) if "\n" in text[window[i - 1][0].end : window[i][0].start]]
            cut = breaks[-1] if breaks and "\n" not in text[window[-1][0].end : word.start] else len(window)
            yield window[:cut]
            window = window[cut:]
            size = sum(len(p) for _, p in window)
        window.append((word, pieces))
        size += len(pieces)
    if window:
        yield window


# A line this long was broken by a program or an editor, not by its author: a name may go on in the next line.
WRAPPED_LINE = 60


def hard_break(text: str, end: int, start: int) -> bool:
    """Whether the white space between two words ends a cell, a paragraph, or a line that is too short to be a wrapped one."""
    gap = text[end:start]
    if not BREAK.search(gap):
        return False
    return gap != "\n" or end - (text.rfind("\n", 0, end) + 1) < WRAPPED_LINE


def decode(text: str, words: list[Word], rows: np.ndarray) -> list[Span]:
    """Best label sequence in which I-X follows only B-X or I-X. No entity crosses a hard break: there an I-X counts as a B-X."""
    if not words:
        return []
    size = len(LABELS)
    allowed = np.full((size, size), -np.inf)
    for before in range(size):
        for after in range(size):
            if after % 2 == 1 or after == 0 or before in (after, after - 1):
                allowed[before, after] = 0
    top = rows.max(-1, keepdims=True)
    scores = rows - top - np.log(np.exp(rows - top).sum(-1, keepdims=True))
    back = np.zeros((len(words), size), np.int64)
    best = np.zeros(size)
    for i, word in enumerate(words):
        own = scores[i]
        if i == 0 or hard_break(text, words[i - 1].end, word.start):
            own = own.copy()
            own[1::2] = np.logaddexp(own[1::2], own[2::2])
            own[2::2] = -np.inf
        paths = best[:, None] + (allowed if i else 0)
        back[i] = paths.argmax(0)
        best = paths.max(0) + own
    labels = [int(best.argmax())]
    for i in range(len(words) - 1, 0, -1):
        labels.append(int(back[i][labels[-1]]))
    spans: list[Span] = []
    for word, label in zip(words, reversed(labels), strict=True):
        if label % 2 == 1:
            spans.append((word.start, word.end, TYPES[label // 2]))
        elif label:
            spans[-1] = (spans[-1][0], word.end, spans[-1][2])
    return spans


@dataclass
class Score:
    """Counts of one set."""

    right: Counter = field(default_factory=Counter)
    gold: Counter = field(default_factory=Counter)
    found: Counter = field(default_factory=Counter)
    leaked: int = 0
    words: int = 0
    errors: Counter = field(default_factory=Counter)

    def add(self, text: str, gold: list[Span], found: list[Span], ignored: Iterable[tuple[int, int]] = ()) -> None:
        """Adds a document. A found span that overlaps an ignored stretch counts neither way."""
        ignored = list(ignored)
        found = [f for f in found if f in gold or not any(f[0] < e and s < f[1] for s, e in ignored)]
        self.words += len(text.split())
        for kind in TYPES:
            a = {s for s in gold if s[2] == kind}
            b = {s for s in found if s[2] == kind}
            self.right[kind] += len(a & b)
            self.gold[kind] += len(a)
            self.found[kind] += len(b)
            if kind == "PER":
                self.errors.update(f"- {text[s:e]!r}" for s, e, _ in a - b)
                self.errors.update(f"+ {text[s:e]!r}" for s, e, _ in b - a)
        covered = bytearray(len(text))
        for start, end, _ in found:
            covered[start:end] = b"\1" * (end - start)
        for start, end, kind in gold:
            if kind == "PER" and any(text[i].isalnum() and not covered[i] for i in range(start, end)):
                self.leaked += 1
                self.errors[f"leak {text[start:end]!r}"] += 1

    def figures(self, kinds: Iterable[str] = TYPES) -> tuple[float, float, float]:
        """Precision, recall and F1 in per cent."""
        right, gold, found = (sum(c[k] for k in kinds) for c in (self.right, self.gold, self.found))
        p, r = right / max(found, 1), right / max(gold, 1)
        return 100 * p, 100 * r, 200 * p * r / max(p + r, 1e-9)

    def row(self, name: str) -> str:
        """A line of the table."""
        p, r, f = self.figures(["PER"])
        leak = 100 * self.leaked / max(self.gold["PER"], 1)
        false = 1000 * (self.found["PER"] - self.right["PER"]) / max(self.words, 1)
        loc, org = self.figures(["LOC"])[2], self.figures(["ORG"])[2]
        return f"| {name} | {p:.1f} / {r:.1f} / {f:.1f} | {loc:.1f} | {org:.1f} | {self.figures()[2]:.1f} | {leak:.2f} | {false:.2f} |"


HEADER = (
    "| set | PERSON P / R / F1 | LOC F1 | ORG F1 | all F1 | person leak % | false persons / 1,000 words |\n|---|---|---|---|---|---|---|"
)


def corpus_documents(path: Path, limit: int | None) -> Iterator[Text]:
    """A test set as documents of forty sentences, one a line."""
    sentences = []
    for i, sentence in enumerate(read_sentences(path)):
        if limit is not None and i >= limit:
            break
        sentences.append(detokenise(sentence, language_of(path)))
    for i in range(0, len(sentences), SENTENCES):
        yield join(sentences[i : i + SENTENCES], "\n")


SPIKE_TYPES = {"PERSON": "PER", "LOCATION": "LOC", "ORGANIZATION": "ORG"}


def json_documents(folder: Path) -> Iterator[tuple[Text, list[tuple[int, int]]]]:
    """Documents with a .json of entities beside each: the text, and the stretches to ignore."""
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        spans = [
            (e["start"], e["end"], SPIKE_TYPES[e["type"]]) for e in data["entities"] if e["type"] in SPIKE_TYPES and not e.get("ignore")
        ]
        yield Text(text, spans), [(e["start"], e["end"]) for e in data["entities"] if e.get("ignore")]


def evaluate(model: Model, data: Path, generated: dict[str, list[Text]], only: list[str] | None = None) -> dict[str, Score]:
    """Scores on the visible sets, the sample documents and the generated test sets; prints each line as it is known."""
    scores: dict[str, Score] = {}
    print(HEADER, flush=True)

    def done(name: str, score: Score) -> None:
        scores[name] = score
        print(score.row(name), flush=True)

    for name, limit in SETS.items():
        if only is None or name in only:
            score = Score()
            for text in corpus_documents(data / "eval" / f"{name}.test.gz", limit):
                score.add(text.text, text.spans, model.entities(text.text))
            done(name, score)
    if only is None or "spike10" in only:
        score = Score()
        for text, ignored in json_documents(data / "spike10"):
            score.add(text.text, text.spans, model.entities(text.text), ignored)
        done("spike10", score)
    for name, texts in generated.items():
        score = Score()
        for text in texts:
            score.add(text.text, text.spans, model.entities(text.text))
        done(name, score)
    return scores
