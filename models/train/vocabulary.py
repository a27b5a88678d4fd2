"""The vocabulary cut: 64,000 of the base encoder's 250,002 pieces."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

from .base import Weights
from .corpus import detokenise, language_of, read_sentences
from .names import Names
from .tokenizer import SPACE_MARK, UNK_ID, Tokenizer

SIZE = 64_000


def _latin(piece: str) -> bool:
    """Whether a piece has letters of the Latin script only (and any signs or digits)."""
    letters = [c for c in piece if c.isalpha()]
    return all("LATIN" in unicodedata.name(c, "") for c in letters)


def cut_vocabulary(base: Weights, data: Path, size: int = SIZE) -> Tokenizer:
    """Pieces in their old order: control pieces, every single Latin character, those seen in the training text and
    the name lists (by count), then Latin pieces by score until `size` is reached."""
    if base.tokenizer is None:
        raise ValueError("the base has no vocabulary")
    full = base.tokenizer
    seen: Counter[int] = Counter()
    for path in sorted((data / "train").glob("*.train.gz")):
        for sentence in read_sentences(path):
            for _, ids in full.tokenize(detokenise(sentence, language_of(path)).text):
                seen.update(ids)
    names = Names(data / "gazetteers")
    pools = [*names.surnames.values(), *names.given.values()]
    for name in {n for pool in pools for n in pool.names}:
        for _, ids in full.tokenize(name):
            seen.update(ids)
    keep = set(range(UNK_ID + 1))
    keep.update(i for i, (p, _) in enumerate(full.pieces) if len(p.removeprefix(SPACE_MARK)) <= 1 and _latin(p))
    by_score = sorted(range(UNK_ID + 1, len(full.pieces)), key=lambda i: -full.pieces[i][1])
    for i in [*(i for i, n in seen.most_common() if n > 1), *(i for i in by_score if _latin(full.pieces[i][0]))]:
        if len(keep) >= size:
            break
        keep.add(i)
    return Tokenizer([full.pieces[i] for i in sorted(keep)], full.normalization)
