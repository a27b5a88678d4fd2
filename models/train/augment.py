"""Changes to real text that keep its labels: names swapped, letters' case, lines."""

from __future__ import annotations

import random

from .corpus import Sentence, Text, join
from .names import Names

SWAPPED, UPPER, LOWER = 0.4, 0.04, 0.02
# Share of the windows whose lines are broken at a width, and of those with a line for each sentence.
WRAPPED, LINED = 0.12, 0.12


def swap_names(sentences: list[Sentence], names: Names, rng: random.Random, language: str) -> list[Sentence]:
    """Every person of a window gets another name; a name part that comes again is replaced by the same one again.

    Particles, initials and punctuation stay. Which part is the surname: the last of several; a lone one is taken for what it
    was when it stood with others, else for a surname two times in three.
    """
    known: dict[str, str] = {}
    multi = [m for s in sentences for m in _mentions(s)]
    for mention in sorted(multi, key=len, reverse=True):
        parts = [t for t in mention if t[:1].isupper() and len(t) > 2]
        for i, part in enumerate(parts):
            person = names.person(rng, language)
            last = i == len(parts) - 1 and (len(parts) > 1 or rng.random() < 0.66)
            new = (person.surname if last else person.given).split()[-1]
            known.setdefault(part, new.upper() if part.isupper() else new)
    return [[(known.get(t, t) if tag.endswith("PER") else t, tag) for t, tag in s] for s in sentences]


def _mentions(sentence: Sentence) -> list[list[str]]:
    mentions: list[list[str]] = []
    for token, tag in sentence:
        if tag == "B-PER":
            mentions.append([token])
        elif tag == "I-PER" and mentions:
            mentions[-1].append(token)
    return mentions


def _same_length(text: str, change) -> str:
    """`change` applied a character at a time where it keeps the length, so that offsets stay true."""
    return "".join(c2 if len(c2 := change(c)) == 1 else c for c in text)


def change_case(text: Text, rng: random.Random, upper: float = UPPER, lower: float = LOWER) -> Text:
    """Sometimes the whole text in capitals or in small letters."""
    roll = rng.random()
    if roll < upper:
        return Text(_same_length(text.text, str.upper), text.spans, text.language, text.real)
    if roll < upper + lower:
        return Text(_same_length(text.text, str.lower), text.spans, text.language, text.real)
    return text


# What scanners confuse: one character for another, so that offsets stay true.
CONFUSIONS = {"l": "1I", "I": "l1", "O": "0", "0": "O", "o": "0", "e": "c", "c": "e", "n": "u", "u": "n", "i": "l", "é": "e6", "è": "e",
              "ç": "c", "a": "o", "S": "5", "B": "8", "m": "n", "h": "b", "t": "f", ".": ",", ",": "."}  # fmt: skip


def scan(text: Text, rng: random.Random) -> Text:
    """OCR noise: 0.5 to 3 % of the characters misread."""
    rate = rng.uniform(0.005, 0.03)
    noisy = "".join(rng.choice(CONFUSIONS[c]) if c in CONFUSIONS and rng.random() < rate * 2 else c for c in text.text)
    return Text(noisy, text.spans, text.language, text.real)


def wrap(text: Text, rng: random.Random) -> Text:
    """Lines of one width, as e-mails and plain text files have them: some spaces become line ends, so that offsets stay true."""
    width = rng.randint(50, 90)
    letters = list(text.text)
    begin, space = 0, -1
    for i, letter in enumerate(letters):
        if letter == " ":
            if i - begin > width and space > begin:
                letters[space] = "\n"
                begin = space + 1
            space = i
    return Text("".join(letters), text.spans, text.language, text.real)


def lines(texts: list[Text], rng: random.Random) -> Text:
    """One text of several sentences: running on, a line or a paragraph for each, or wrapped."""
    roll = rng.random()
    if roll < LINED:
        return join(texts, rng.choice(("\n", "\n", "\n\n", "\r\n")))
    text = join(texts, " ")
    return wrap(text, rng) if roll < LINED + WRAPPED else text
