"""What must hold for generated documents: `python -m train.generate.check`, run in the folder `models`.

The same seed gives the same documents; a span is sorted, not empty, begins and ends with a sign that is no white space and does not
cross a line; no mark is left in the text; every template can be filled; names that are held back for testing stay out of training.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from ..corpus import TYPES, Text
from ..names import Names, held_back
from .documents import SHARES, documents, pack_of
from .pack import Pack
from .scene import CLOSE, KINDS, SLOT, Scene, finish

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"


def check_text(text: Text) -> None:
    """Spans and marks of one text."""
    end = 0
    for start, stop, kind in text.spans:
        piece = text.text[start:stop]
        assert start >= end and stop > start, f"spans out of order at {start}"
        assert piece == piece.strip(), f"white space around {piece!r}"
        assert "\n" not in piece, f"{piece!r} crosses a line"
        assert kind in TYPES, kind
        end = stop
    assert not set(text.text) & {CLOSE, *KINDS}, "a mark is left"


def templates(pack: Pack) -> list[str]:
    """All templates of a language."""
    lists = [pack.sentences, pack.plain, pack.headings, pack.named_headings, pack.greetings, pack.closings, pack.speech, pack.chat,
             pack.clauses, pack.blocks, pack.quote_intro, pack.topics, pack.tasks, pack.shouts, *pack.themes.values(),
             *pack.phrases.values(), pack.labels["contract"], pack.labels["signed"], pack.labels["minutes"]]  # fmt: skip
    return list(dict.fromkeys(template for templates_ in lists for template in templates_))


def check_language(language: str, names: Names, count: int, seed: int) -> int:
    """Documents and each template of a language; the number of its templates."""
    pack = pack_of(language)
    made = list(documents(names, count, seed, {language: 1.0}))
    assert made == list(documents(names, count, seed, {language: 1.0})), f"{language}: another run gives other documents"
    for text in made:
        check_text(text)
    rng = random.Random(seed)
    for template in templates(pack):
        scene = Scene(pack, names, rng)
        text = finish(scene.fill(template, scene.people), language)
        check_text(text)
        assert not SLOT.search(text.text), f"{language}: a slot is left in {template!r}"
        assert "[ORG" not in text.text and "[LOC" not in text.text, f"{language}: a bracket is left in {template!r}"
    return len(templates(pack))


def check_names(names: Names) -> None:
    """All names to draw from are of the right side."""
    for pools in (names.surnames, names.given):
        for key, pool in pools.items():
            assert pool.names, f"nothing to draw from in {key}"
            assert all(held_back(name) == names.held for name in pool.names), f"a name of the other side in {key}"


def main() -> None:
    """Both sides of the hold-back, every language."""
    parser = argparse.ArgumentParser(prog="python -m train.generate.check", description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="folder with gazetteers/")
    parser.add_argument("--count", type=int, default=300, help="documents of each language")
    a = parser.parse_args()
    for held in (False, True):
        names = Names(a.data / "gazetteers", held=held)
        check_names(names)
        for language in SHARES:
            found = check_language(language, names, a.count, seed=5)
            print(f"{language}, {'held back' if held else 'training'}: {a.count} documents, {found} templates")


if __name__ == "__main__":
    main()
