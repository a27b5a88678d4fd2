"""One document in the making: its people, organisations and places, and the filling of template slots.

Entities are marked inside the text by private-use characters until the end, so that every change of case or
spacing on the way keeps the labels; `finish` turns the marks into spans.

Slots (a digit picks a person: 1 is the first of the current order; without a digit somebody at random):
  P Jean Dupont   L Dupont   F Jean   T M. Dupont   TP M. Jean Dupont   I J. Dupont   U DUPONT Jean   C Dupont, Jean
  X DUPONT        FI Jean D.   FX Jean DUPONT   XF DUPONT Jean   LF Dupont Jean   XS DUPONT/JEAN   M any of the usual mentions        x1:word|word the first if person 1 is a man
  R role   E e-mail   O organisation   OS its short form   V city   K country   RG region   ST street   ZIP postcode
  D date   H hour   N small number   NN number   AGE   EUR amount   TEL telephone   REF reference   PCT   YEAR   MONTH   DAY
  DEP department   PRJ project   PROD product   ACR acronym   TASK something to do   TOPIC   INI initials (not marked)
  USR user name made of the person's (not marked)   NICK nickname   and the language's `institutions` and `phrases`
A name that stands in the template itself is marked by [LOC gare de {V}] or [ORG Ets {N}]; in there {W} is an invented word,
{A} an acronym, {N} a surname, {G} a given name, {V} a city, {K} a nickname.
"""

from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import dataclass

from ..corpus import Text
from ..names import Names, Person, held_back
from .pack import Pack

CLOSE = "\ue000"
OPEN = {"PER": "\ue001", "LOC": "\ue002", "ORG": "\ue003"}
KINDS = {mark: kind for kind, mark in OPEN.items()}
SLOT = re.compile(r"\{([A-Za-z]+)(\d?)(?::([^}]*))?\}")
BRACKET = re.compile(r"\[(PER|LOC|ORG) ([^\]\n]*)\]")
STOPS = (".", "!", "?", "…", ";", ":", "»", "”", '"', "'", "’")
PERSON_SLOTS = ("P", "L", "F", "X", "I", "U", "C", "M", "T", "TP", "TI", "TX", "FI", "FX", "XF", "LF", "XS")
# Both parts of one person's name beside each other in a template are one mention.
PAIRS = {"FL": "P", "FX": "FX", "XF": "XF", "LF": "LF"}
PAIR = re.compile(r"\{([FLX])(\d)\} \{([FLX])\2\}")
ELISION = re.compile(r"\b([Dd]|[Qq]u|[Jj]usqu)e ([\ue001-\ue003]?)(?=[AEIOUYÉÈÊÀÂÎÔÛaeiouéèêàâîôû])")
SYLLABLES = ["a", "ac", "al", "alt", "am", "ana", "ar", "as", "at", "au", "ax", "be", "bel", "bi", "bio", "bra", "ca", "ce", "cer", "ci", "cla", "co", "cor", "cy", "da", "de", "del", "di", "do", "dy", "e", "eco", "el", "en", "eo", "er", "eu", "eva", "fi", "flo", "for", "ga", "ge", "gen", "gi", "glo", "hel", "hy", "i", "ico", "in", "io", "is", "ka", "ki", "ko", "la", "le", "li", "lo", "lu", "lum", "ly", "ma", "me", "mer", "mi", "mo", "na", "ne", "neo", "ni", "no", "nor", "nov", "o", "ok", "oli", "om", "on", "op", "or", "ori", "pa", "per", "pi", "po", "pri", "pro", "qua", "ra", "re", "ri", "ro", "sa", "se", "ser", "si", "so", "sol", "sy", "ta", "te", "tec", "tel", "ter", "ti", "to", "tri", "ul", "uni", "ur", "va", "ve", "ver", "vi", "vo", "xa", "xi", "xo", "ya", "ze", "zi", "zo"]  # fmt: skip
ENDINGS = [
    "a",
    "ia",
    "is",
    "um",
    "ys",
    "ex",
    "ix",
    "on",
    "eo",
    "io",
    "tec",
    "tech",
    "tis",
    "ance",
    "data",
    "soft",
    "net",
    "lab",
    "log",
    "med",
    "pharm",
    "plast",
    "bat",
    "nov",
    "res",
    "sys",
    "gy",
]
DOMAINS = ("example.com", "example.org", "example.net", "mail.example", "entreprise.example", "société.example")


def mark(kind: str, text: str) -> str:
    """Marks a piece of text as an entity; the article of "the Netherlands" stays outside."""
    article = "the " if text.startswith("the ") else ""
    return article + OPEN[kind] + text.removeprefix(article) + CLOSE


def ascii_letters(text: str) -> str:
    """Lower case without accents, for e-mail addresses."""
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in plain if c.isascii() and (c.isalnum() or c in "-")) or "x"


@dataclass
class Organisation:
    """Full name and the short form used later on."""

    full: str
    short: str


class Scene:
    """The cast and the state of one document."""

    def __init__(self, pack: Pack, names: Names, rng: random.Random):
        self.pack, self.names, self.rng = pack, names, rng
        self.people = [self.person() for _ in range(rng.choice((2, 3, 3, 4, 4, 5, 6, 8)))]
        if rng.random() < 0.15:  # two of one family
            first = self.people[0]
            self.people[1] = Person(self.people[1].given, first.surname, self.people[1].gender, first.origin)
        self.domain = rng.choice(DOMAINS)
        self.organisations = [self.organisation() for _ in range(3)]
        self.cities = [names.city(rng, pack.language) for _ in range(3)]
        self.roles = {p: rng.choice(pack.roles) for p in self.people}
        self.theme = rng.choice(list(pack.themes.values())) if pack.themes and rng.random() < 0.5 else pack.sentences
        self.apostrophe = rng.choice("''’")
        # How this document's author likes to write people in running text.
        self.mentions = rng.choices(
            ("P", "L", "T", "TP", "F", "I", "TI", "U", "X", "TX", "FI"),
            [rng.random() * w for w in (5, 4, 4, 1, 1.5, 1, 0.4, 0.7, 0.4, 0.6, 0.3)],
            k=6,
        )

    def person(self) -> Person:
        """A new person."""
        return self.names.person(self.rng, self.pack.language)

    # --- entities

    def organisation(self) -> Organisation:
        """A company or institution: real, invented, or named after somebody."""
        rng, pack = self.rng, self.pack
        if rng.random() < 0.22:
            name = rng.choice(pack.org_real)
            return Organisation(name, name)
        pattern = rng.choice(pack.org_patterns)
        short = self._org_name(pattern)
        full = short
        if rng.random() < 0.4 and "{V}" not in pattern:
            full = f"{short} {rng.choice(pack.legal_forms)}" if rng.random() < 0.8 else f"{rng.choice(pack.legal_forms)} {short}"
        return Organisation(full, short)

    def _org_name(self, pattern: str) -> str:
        rng = self.rng
        language = self.pack.language
        values = {
            "W": self.invented,
            "N": lambda: self.names.person(rng, language).surname,
            "V": lambda: self.names.city(rng, language),
            "G": lambda: self.names.person(rng, language).given,
            "A": lambda: "".join(rng.choice("ABCDEFGILMNOPRSTUV") for _ in range(rng.choice((3, 3, 4, 4, 5)))),
            "K": self.nickname,
        }
        return re.sub(r"\{([A-Z]+)\}", lambda m: values[m[1]]() if m[1] in values else rng.choice(self.pack.words[m[1]]), pattern)

    def nickname(self) -> str:
        """A nickname of this side of the hold-back; a given name where the language has none."""
        ours = [n for n in self.pack.nicknames if held_back(n) == self.names.held]
        return self.rng.choice(ours) if ours else self.person().given

    def invented(self) -> str:
        """An invented brand name."""
        rng = self.rng
        word = "".join(rng.choice(SYLLABLES) for _ in range(rng.choice((1, 2, 2, 3)))) + rng.choice(ENDINGS)
        style = rng.random()
        if style < 0.12:
            return "".join(rng.choice("ABCDEFGILMNOPRSTV") for _ in range(rng.choice((3, 3, 4))))
        if style < 0.24:
            return word.upper()
        return word.capitalize()

    def street(self) -> str:
        """A street with its number."""
        rng, pack = self.rng, self.pack
        person = self.person()
        name = rng.choice(pack.streets).replace("{PERSON}", f"{person.given} {person.surname}").replace("{NAME}", person.surname)
        number = str(rng.randint(1, 180)) + rng.choice(("", "", "", "", " bis", "A"))
        return pack.street_order.format(n=number, street=name)

    def postcode(self) -> str:
        """A postcode of the language's main country."""
        return "".join(
            str(self.rng.randint(0, 9)) if c == "#" else self.rng.choice("ABCDEFGHJKLMNPRSTUWXYZ") if c == "@" else c
            for c in self.pack.postcode
        )

    def date(self) -> str:
        """A date."""
        rng, pack = self.rng, self.pack
        day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1985, 2027)
        return rng.choice(pack.dates).format(
            day=day, dd=f"{day:02}", mm=f"{month:02}", month=pack.months[month - 1], year=year, weekday=rng.choice(pack.days)
        )

    def email(self, person: Person) -> str:
        """An address made of the person's name. Not marked: e-mail addresses are found by rules."""
        first, last = ascii_letters(person.given), ascii_letters(person.surname)
        local = self.rng.choice((f"{first}.{last}", f"{first[0]}.{last}", f"{first[0]}{last}", f"{last}.{first}", first, f"{first}_{last}"))
        return f"{local}@{self.domain}"

    def user(self, person: Person) -> str:
        """A user name made of the person's name. Not marked: nobody reads a name in it."""
        first, last = ascii_letters(person.given), ascii_letters(person.surname)
        return self.rng.choice(
            (f"{first[0]}{last}", f"{first[0]}{last}", f"{last}{first[0]}", f"{first[0]}_{last}", f"{last[:6]}{self.rng.randint(1, 99):02}")
        )

    def role(self, person: Person) -> str:
        """The person's role, in the person's gender, the same all through the document."""
        masculine, feminine = self.roles.setdefault(person, self.rng.choice(self.pack.roles))
        return feminine if person.gender == "f" else masculine

    def title(self, person: Person) -> str:
        """A title before the name, which is not part of the entity."""
        pack = self.pack
        if self.rng.random() < 0.12:
            return self.rng.choice(pack.titles_any)
        if pack.ranks and self.rng.random() < 0.04:
            return self.rng.choice(pack.ranks)
        return self.rng.choice(pack.titles_f if person.gender == "f" else pack.titles_m)

    def initials(self, given: str) -> str:
        """J. or J.-P. or J-P. or JP"""
        parts = re.split(r"[- ]", given)
        if len(parts) == 1:
            return given[0] + self.rng.choice((".", ".", ".", ""))
        separator = "-" if "-" in given else self.rng.choice((" ", ""))
        return self.rng.choice((
            f".{separator}".join(p[0] for p in parts if p) + ".",
            separator.join(p[0] for p in parts if p) + ".",
        ))  # fmt: skip

    def name(self, person: Person, form: str) -> str:
        """A marked mention of a person in one of the forms of the slots."""
        given, surname, rng = person.given, person.surname, self.rng
        if form == "M":
            form = rng.choice(self.mentions)
        title = ""
        if form == "I" and self.pack.language == "fr" and given[0] == "M" and "-" not in given:
            return "M. " + mark("PER", surname)  # nobody can tell the initial from the title
        if form in ("T", "TP", "TI", "TX"):
            title = self.title(person) + " "
            form = {"T": "L", "TP": "P", "TI": "I", "TX": "X"}[form]
        if form == "P":
            if person.origin == "asia" and (len(given) + len(surname)) % 3 == 0:
                form = "LF"  # surname first, always the same for the person
            elif rng.random() < 0.012:
                given += f" {rng.choice('ABCDEFGHJKLMNPRST')}."
        text = {
            "P": lambda: f"{given} {surname}",
            "L": lambda: surname,
            "F": lambda: given,
            "X": surname.upper,
            "I": lambda: f"{self.initials(given)} {surname}",
            "U": lambda: f"{surname.upper()} {given}" if rng.random() < 0.75 else f"{given} {surname.upper()}",
            "FI": lambda: f"{given} {surname[0].upper()}.",
            "FX": lambda: f"{given} {surname.upper()}",
            "XF": lambda: f"{surname.upper()} {given}",
            "LF": lambda: f"{surname} {given}",
            "XS": lambda: f"{surname.upper()}/{given.upper()}",
            "C": lambda: f"{surname.upper() if rng.random() < 0.4 else surname}, {given if rng.random() < 0.6 else self.initials(given)}",
        }[form]()
        return title + mark("PER", text)

    # --- slots

    def fill(self, template: str, order: list[Person] | None = None) -> str:
        """Fills a template's slots. Digits count within `order`, by default the cast in a random order."""
        order = list(order) if order else self.rng.sample(self.people, len(self.people))
        template = BRACKET.sub(lambda m: mark(m[1], self._org_name(m[2])), template)
        template = PAIR.sub(lambda m: f"{{{PAIRS[m[1] + m[3]]}{m[2]}}}", template)
        text = SLOT.sub(lambda m: self._slot(m[1], m[2], m[3], order), template)
        if self.pack.elide and self.rng.random() < 0.85:
            text = ELISION.sub(lambda m: f"{m[1]}'{m[2]}", text)
        for wrong, right in self.pack.fixes:
            text = re.sub(wrong, right, text)
        return text.replace("'", self.apostrophe)

    def _slot(self, slot: str, digit: str, argument: str | None, order: list[Person]) -> str:
        rng, pack = self.rng, self.pack
        while int(digit or 1) > len(order):
            order.append(self.person())
        person = order[int(digit) - 1] if digit else rng.choice(order)
        if slot in PERSON_SLOTS:
            return self.name(person, slot)
        if slot == "x":
            masculine, feminine = (argument or "|").split("|")
            return feminine if person.gender == "f" else masculine
        if slot in pack.institutions:
            return mark("ORG", self._org_name(rng.choice(pack.institutions[slot])))
        if slot in pack.phrases:
            return self.fill(rng.choice(pack.phrases[slot]), order)
        simple = {
            "R": lambda: self.role(person),
            "E": lambda: self.email(person),
            "USR": lambda: self.user(person),
            "NICK": lambda: mark("PER", self.nickname()),
            "INI": lambda: person.given[0] + person.surname[0].upper(),
            "O": lambda: mark("ORG", self.organisations[int(digit or rng.randint(1, 3)) % 3].full),
            "OS": lambda: mark("ORG", self.organisations[int(digit or rng.randint(1, 3)) % 3].short),
            "V": lambda: mark("LOC", self.cities[int(digit or rng.randint(1, 3)) % 3]),
            "K": lambda: mark("LOC", rng.choice(pack.countries)),
            "RG": lambda: mark("LOC", rng.choice(pack.regions)),
            "ST": lambda: mark("LOC", self.street()),
            "ZIP": self.postcode,
            "D": self.date,
            "H": lambda: rng.choice(("{h}h{m}", "{h}:{m}", "{h} h {m}") if pack.language == "fr" else ("{h}:{m}", "{h}.{m}")).format(
                h=rng.randint(8, 19), m=rng.choice(("00", "15", "30", "45"))
            ),
            "N": lambda: str(rng.randint(2, 12)),
            "AGE": lambda: str(rng.randint(17, 98)),
            "NN": lambda: rng.choice((str(rng.randint(13, 990)), f"{rng.randint(1, 99)} {rng.randint(100, 999)}")),
            "EUR": lambda: pack.money.format(n=rng.choice((f"{rng.randint(1, 900)} 000", f"{rng.randint(20, 9000)}", f"{rng.randint(1, 99)},{rng.randint(10, 99)}"))),
            "TEL": lambda: "".join(str(rng.randint(0, 9)) if c == "#" else c for c in rng.choice(pack.phone)),
            "REF": lambda: rng.choice(("{a}-{y}-{n}", "{y}/{n}", "{a}{n}", "{n}", "{a}/{n}-{y}")).format(
                a="".join(rng.choice("ABCDEFGHKLMNPRST") for _ in range(rng.randint(1, 3))), y=rng.randint(2015, 2027), n=rng.randint(10, 99999)
            ),
            "PCT": lambda: f"{rng.randint(1, 99)} %",
            "YEAR": lambda: str(rng.randint(1990, 2027)),
            "MONTH": lambda: rng.choice(pack.months),
            "DAY": lambda: rng.choice(pack.days),
            "DEP": lambda: rng.choice(pack.departments),
            "PRJ": lambda: rng.choice(pack.projects),
            "PROD": lambda: rng.choice(pack.products),
            "ACR": lambda: rng.choice(pack.acronyms),
            "TASK": lambda: self.fill(rng.choice(pack.tasks), order),
            "TOPIC": lambda: self.fill(rng.choice(pack.topics), order),
            "SAY": lambda: self.fill(rng.choice(pack.speech), order),
        }  # fmt: skip
        if slot not in simple:
            raise KeyError(f"unknown slot {{{slot}{digit}}}")
        return simple[slot]()

    # --- pieces of documents

    def sentence(self) -> str:
        """A sentence, usually with people; two times in three of the document's field."""
        text = self.fill(self.rng.choice(self.theme if self.rng.random() < 0.67 else self.pack.sentences))
        return capitalised(text)

    def plain(self) -> str:
        """A sentence without entities."""
        return capitalised(self.fill(self.rng.choice(self.pack.plain)))

    def paragraph(self, share_plain: float = 0.25) -> str:
        """One to four sentences. What has no stop at its end is a line of its own: nobody writes two names with nothing between."""
        text = ""
        for _ in range(self.rng.randint(1, 4)):
            if text:
                text += " " if text.rstrip(CLOSE + " ").endswith(STOPS) else self.rng.choice(("\n", "\n", "\n", ". ", " - "))
            text += self.plain() if self.rng.random() < share_plain else self.sentence()
        return text

    def label(self, key: str) -> str:
        """A form label, in one of the usual ways of writing them."""
        text = self.rng.choice(self.pack.labels[key])
        return text.upper() if self.rng.random() < 0.12 else text


def capitalised(text: str) -> str:
    """First letter in upper case, where the text does not start with an entity."""
    return text[:1].upper() + text[1:]


def finish(marked: str, language: str) -> Text:
    """Turns marks into spans."""
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    length = 0
    start, kind = 0, ""
    for part in re.split(f"([{CLOSE}{''.join(KINDS)}])", marked):
        if part in KINDS:
            start, kind = length, KINDS[part]
        elif part == CLOSE:
            if length > start:
                spans.append((start, length, kind))
        else:
            parts.append(part)
            length += len(part)
    return Text("".join(parts), spans, language)
