"""Reader of the annotated corpora (token TAB tag, IOB2, gzip) and the rebuilding of running text from their tokens."""

from __future__ import annotations

import gzip
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TYPES = ("PER", "LOC", "ORG")

# How many times each source's windows are used; sources that are not named count once.
WEIGHTS = {
    "winer-fr": 3.0,
    "litbank-en": 0.4,
    "europeana-de": 0.4,
    "europeana-nl": 0.6,
    "europeana-fr": 0.7,
    "btc-en": 0.4,
    "wnut17-en": 0.4,
    "meddocan-es": 0.5,
    "mobie-de": 0.5,
    "sec-filings-en": 0.5,
    "fr-litbank-fr": 0.6,
    "uner-bosque-pt": 0.8,
    "german-ler-de": 0.6,
    # Marks only what identifies the applicant: places and courts are missing from it.
    "echr-projected-fr": 0.0,
    "echr-projected-es": 0.0,
}


@dataclass
class Text:
    """A text and its entities: (start, end, type) in code points, sorted, not overlapping."""

    text: str
    spans: list[tuple[int, int, str]]
    language: str = "fr"
    # True where `text` was rebuilt from a corpus and came with human (or projected) labels.
    real: bool = False


Sentence = list[tuple[str, str]]


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Sentences of (token, tag); types other than PER, LOC, ORG become O."""
    sentence: Sentence = []
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if sentence:
                    yield sentence
                sentence = []
                continue
            token, tag = line.rsplit("\t", 1)
            sentence.append((token, tag if tag[2:] in TYPES else "O"))
    if sentence:
        yield sentence


def language_of(path: Path) -> str:
    """`winer-fr.train.gz` -> fr."""
    return path.name.split(".")[0].rsplit("-", 1)[1]


NO_SPACE_BEFORE = set(",.)]}…%°") | {"'s", "’s", "n't", "'re", "'ve", "'ll", "'d", "'m", "...", "ʼs"}
NO_SPACE_AFTER = set("([{#@$£")
HIGH_SIGNS = set(";:!?»")


def detokenise(sentence: Sentence, language: str, rng: random.Random | None = None) -> Text:
    """Running text with the spacing of real documents. Without `rng` always the same, with it the free choices vary."""
    parts: list[str] = []
    length = 0
    starts = []
    opened = False
    # Typographers put a space before ; : ! ? in French; people often do not.
    high_spaced = language == "fr" and (rng is None or rng.random() < 0.6)
    tight_dash = rng is not None and rng.random() < 0.3
    for i, (token, tag) in enumerate(sentence):
        previous = sentence[i - 1][0] if i else ""
        space = i > 0
        if token in NO_SPACE_BEFORE or (token in HIGH_SIGNS and not high_spaced and token != "»"):
            space = False
        if previous in NO_SPACE_AFTER or (previous[-1:] in "'’" and len(previous) > 1 and language in ("fr", "it")):
            space = False
        if token in ("-", "–", "/") or previous in ("-", "–", "/"):
            inside = tag[:1] == "I" or (previous and sentence[i - 1][1] != "O" and _continues(sentence, i))
            if inside or token == "/" or previous == "/" or tight_dash:
                space = False
        if token == '"':
            if opened:
                space = False
            opened = not opened
        elif previous == '"' and opened:
            space = False
        if space:
            parts.append(" ")
            length += 1
        starts.append(length)
        parts.append(token)
        length += len(token)
    return Text("".join(parts), _spans(sentence, starts), language, real=True)


def _continues(sentence: Sentence, i: int) -> bool:
    return i < len(sentence) and sentence[i][1].startswith("I-")


def _spans(sentence: Sentence, starts: list[int]) -> list[tuple[int, int, str]]:
    spans: list[tuple[int, int, str]] = []
    for (token, tag), start in zip(sentence, starts, strict=True):
        end = start + len(token)
        if tag.startswith("I-") and spans and spans[-1][2] == tag[2:]:
            spans[-1] = (spans[-1][0], end, tag[2:])
        elif tag != "O":
            spans.append((start, end, tag[2:]))
    return spans


def join(texts: list[Text], separator: str) -> Text:
    """One text of several, with `separator` between them."""
    parts = []
    spans = []
    at = 0
    for text in texts:
        spans += [(s + at, e + at, kind) for s, e, kind in text.spans]
        parts.append(text.text)
        at += len(text.text) + len(separator)
    return Text(separator.join(parts), spans, texts[0].language, texts[0].real)
