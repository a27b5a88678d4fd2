"""A language's material for the generator, and the reading of its template lists."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import ModuleType


def lines(text: str) -> list[str]:
    """One item a line; blank lines and surrounding space go. `\\n` and `\\t` written out become the characters."""
    return [line.strip().replace("\\n", "\n").replace("\\t", "\t") for line in text.splitlines() if line.strip()]


def items(text: str) -> list[str]:
    """Items between semicolons."""
    return [item.strip() for item in text.replace("\n", " ").split(";") if item.strip()]


def blocks(text: str) -> list[str]:
    """Multi-line templates between lines of `---`."""
    return [block.strip("\n") for block in text.split("\n---\n") if block.strip()]


@dataclass
class Pack:
    """All that is particular to one language. Slots are explained in `scene.py`."""

    language: str
    titles_m: list[str]
    titles_f: list[str]
    titles_any: list[str]  # Dr, Pr, Me ...
    roles: list[tuple[str, str]]  # (masculine, feminine)
    departments: list[str]  # not entities
    acronyms: list[str]  # role and other acronyms that are not entities
    projects: list[str]
    products: list[str]
    months: list[str]
    days: list[str]
    dates: list[str]  # formats of {day} {month} {year} {weekday} {dd} {mm}
    countries: list[str]
    regions: list[str]
    streets: list[str]  # with {NAME}, {PERSON}; the number is added by `street_order`
    street_order: str  # "{n} {street}" or "{street} {n}"
    postcode: str  # digits as #, letters as @
    org_real: list[str]
    org_patterns: list[str]  # with {W} invented word, {N} surname, {V} city
    legal_forms: list[str]
    topics: list[str]
    tasks: list[str]
    sentences: list[str]  # running text with people
    plain: list[str]  # running text without any entity
    headings: list[str]
    greetings: list[str]
    closings: list[str]
    labels: dict[str, list[str]]  # of forms, headers, tables: see `genres.py`
    speech: list[str]  # what somebody says
    chat: list[str]
    quote_intro: list[str]
    clauses: list[str]
    blocks: list[str] = field(default_factory=list)
    # Slots of institutions, ORGUNI ("university of {V}") ...: for sentences where only such a thing is natural.
    institutions: dict[str, list[str]] = field(default_factory=dict)
    # Further slots: each is filled by one of its templates, which may mark names by [ORG ...] and [LOC ...].
    phrases: dict[str, list[str]] = field(default_factory=dict)
    words: dict[str, list[str]] = field(default_factory=dict)  # parts of names, for use inside [ORG ...] and [LOC ...]
    # Sentences by field of work; a document often stays within one. They belong to `sentences` too.
    themes: dict[str, list[str]] = field(default_factory=dict)
    named_headings: list[str] = field(default_factory=list)
    ranks: list[str] = field(default_factory=list)  # titles before a name, for either gender, rarer than Mr and Dr
    nicknames: list[str] = field(default_factory=list)
    # Material of documents without names: see `negatives.py`.
    goods: list[str] = field(default_factory=list)  # articles of a price list, dishes, medicines
    screen: list[str] = field(default_factory=list)  # menus, buttons and messages of programs
    terms: list[str] = field(default_factory=list)  # words that definitions, headings and lists begin with
    shouts: list[str] = field(default_factory=list)  # lines in capitals
    # Grammar that a template cannot know: (regular expression, replacement), applied to each filled template.
    fixes: list[tuple[str, str]] = field(default_factory=list)
    money: str = "{n} €"
    phone: list[str] = field(default_factory=list)
    elide: bool = False
    and_word: str = "et"


# What a module of further material may have, by its name there and the field it is added to.
_LISTS = ("plain", "headings", "named_headings", "ranks", "nicknames", "goods", "screen", "terms", "shouts", "speech", "chat", "clauses",
          "blocks", "org_patterns", "org_real", "regions")  # fmt: skip


def enriched(pack: Pack, more: ModuleType) -> Pack:
    """The pack with the material of a module: lists in capitals (PLAIN ...), THEMES, PHRASES and WORDS."""
    changes: dict[str, object] = {name: [*getattr(pack, name), *getattr(more, name.upper(), [])] for name in _LISTS}
    themes: dict[str, list[str]] = getattr(more, "THEMES", {})
    changes["themes"] = pack.themes | themes
    changes["sentences"] = pack.sentences + [sentence for sentences in themes.values() for sentence in sentences]
    changes["phrases"] = pack.phrases | getattr(more, "PHRASES", {})
    changes["words"] = pack.words | getattr(more, "WORDS", {})
    return replace(pack, **changes)  # type: ignore[arg-type]
