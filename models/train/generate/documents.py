"""Making documents: a language, a genre, a scene, and what happens to a text on its way (capitals, small letters, scanning)."""

from __future__ import annotations

import importlib
import random
import unicodedata
from collections.abc import Iterator

from ..augment import scan
from ..corpus import Text
from ..names import Names
from .genres import draw_genre
from .pack import Pack
from .scene import CLOSE, KINDS, Scene, finish

# Share of each language. French is what the product is judged on first.
SHARES = {"fr": 0.55, "en": 0.1, "de": 0.09, "es": 0.07, "it": 0.08, "pt": 0.05, "nl": 0.06}
UPPER, LOWER, SCANNED, UNACCENTED, WRAPPED = 0.04, 0.05, 0.05, 0.04, 0.07


def pack_of(language: str) -> Pack:
    """A language's material."""
    return importlib.import_module(f"{__package__}.{language}").PACK


def unaccented(text: str) -> str:
    """Letters without their accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def wrapped(text: str, width: int) -> str:
    """Long lines broken at `width` as mail programs and PDF files do, but not inside a name."""
    out = []
    column, inside = 0, False
    for c in text:
        inside = (c in KINDS) or (inside and c != CLOSE)
        if c == "\n" or (c == " " and column >= width and not inside):
            out.append("\n")
            column = 0
            continue
        out.append(c)
        column += 1
    return "".join(out)


def document(pack: Pack, names: Names, rng: random.Random) -> Text:
    """One document."""
    text = draw_genre(rng)(Scene(pack, names, rng))
    if rng.random() < WRAPPED:
        text = wrapped(text, rng.randint(45, 95))
    roll = rng.random()
    if roll < UPPER:
        text = text.upper()
        if rng.random() < 0.5:  # as typewriters and registers write capitals
            text = unaccented(text)
    elif roll < UPPER + LOWER:
        text = text.lower()
    elif roll < UPPER + LOWER + UNACCENTED:
        text = unaccented(text)
    result = finish(text, pack.language)
    return scan(result, rng) if rng.random() < SCANNED else result


def documents(names: Names, count: int, seed: int, shares: dict[str, float] | None = None) -> Iterator[Text]:
    """`count` documents, always the same for the same seed."""
    shares = shares or SHARES
    rng = random.Random(seed)
    packs = {language: pack_of(language) for language in shares}
    for _ in range(count):
        language = rng.choices(list(shares), list(shares.values()))[0]
        # A generator of its own for each document: one that draws more does not change the next.
        yield document(packs[language], names, random.Random(rng.getrandbits(64)))
