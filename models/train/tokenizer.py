"""The tokenizer: words, normalisation, and a SentencePiece Unigram segmentation of each word.

A text is first cut into words; each word is then normalised and segmented on its own, so that offsets
are exact by construction (a piece never crosses a word's border) and a word's pieces can be cached.

The TypeScript tokenizer of the product must give the same result on every text;
`test/fixtures/tokenizer/vectors.json` holds examples made by this module (see `vectors.py`).
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

BOS_ID, PAD_ID, EOS_ID, UNK_ID = 0, 1, 2, 3
SPACE_MARK = "\u2581"
# A character without a piece costs this much more than the worst piece.
UNKNOWN_PENALTY = 10.0

# White space, written out, because `\s` differs between languages: JavaScript's has U+FEFF but neither
# U+001C..U+001F nor U+0085. In JavaScript:
#   /[\p{L}\p{N}]+|[^\p{L}\p{N}\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu
WHITE_SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
# Python's `\w` without the underscore is str.isalnum(), that is the categories L* and N*
# (checked over all code points by `vectors.py`). Combining marks (M*) are NOT in it: each is a word of its own.
WORD = re.compile("[^\\W_]+|[^" + WHITE_SPACE + "]")


# What parts two cells or lines, in the white space between two words. Windows may carry EOS_ID there, see `windows.encode`.
BREAK = re.compile(r"[\n\t]| {3}")


class Word(NamedTuple):
    """A word of a text: code point offsets, and whether white space or the text's start precedes it."""

    start: int
    end: int
    spaced: bool


class Tokenizer:
    """Segments words by the Viterbi algorithm over the scores of `pieces` ([piece, score], index = id)."""

    def __init__(self, pieces: list[tuple[str, float]], normalization: dict[str, str]):
        self.pieces = pieces
        self.normalization = normalization
        # The four control pieces never match text.
        self.scores = {piece: (score, i) for i, (piece, score) in enumerate(pieces) if i > UNK_ID}
        self.longest = max(map(len, self.scores))
        self.unknown_score = min(score for score, _ in self.scores.values()) - UNKNOWN_PENALTY
        self.word_ids = lru_cache(maxsize=200_000)(self._word_ids)

    @classmethod
    def load(cls, path: Path) -> Tokenizer:
        """Reads `tokenizer.json`: {pieces: [[piece, score], ...], normalization: {character: replacement}}."""
        data = json.loads(path.read_text(encoding="utf-8"))
        return cls([(p, s) for p, s in data["pieces"]], data["normalization"])

    def save(self, path: Path) -> None:
        """Writes `tokenizer.json`."""
        data = {"pieces": self.pieces, "normalization": self.normalization}
        path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")

    def _word_ids(self, word: str, spaced: bool) -> tuple[int, ...]:
        text = "".join(self.normalization.get(c, c) for c in word).replace(" ", SPACE_MARK)
        if not text:
            return ()  # such as U+0001: it has no pieces, hence no label
        return tuple(self._viterbi((SPACE_MARK if spaced else "") + text))

    def _viterbi(self, text: str) -> list[int]:
        """Best segmentation. Of equal scores the one found first wins: the longest last piece."""
        n = len(text)
        best = [0.0] + [float("-inf")] * n
        back: list[tuple[int, int]] = [(0, UNK_ID)] * (n + 1)
        for end in range(1, n + 1):
            for start in range(max(0, end - self.longest), end):
                found = self.scores.get(text[start:end])
                if found is None:
                    if end - start > 1:
                        continue
                    found = (self.unknown_score, UNK_ID)
                score = best[start] + found[0]
                if score > best[end]:
                    best[end] = score
                    back[end] = (start, found[1])
        ids = []
        end = n
        while end > 0:
            start, piece = back[end]
            ids.append(piece)
            end = start
        return ids[::-1]

    def tokenize(self, text: str) -> list[tuple[Word, tuple[int, ...]]]:
        """The text's words, each with the ids of its pieces (none where normalisation leaves nothing)."""
        return [(word, self.word_ids(text[word.start : word.end], word.spaced)) for word in split_words(text)]


def split_words(text: str) -> list[Word]:
    """Cuts a text into words: a run of letters and numbers, or one other character that is not white space."""
    words = []
    previous = -1
    for match in WORD.finditer(text):
        start, end = match.span()
        words.append(Word(start, end, start != previous))
        previous = end
    return words
