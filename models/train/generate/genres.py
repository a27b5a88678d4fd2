"""The kinds of documents: layouts shared by all languages, filled from a language's pack."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from ..names import Person
from .negatives import lookalike
from .rosters import roster
from .scene import Scene, capitalised, mark

BULLETS = ("- ", "- ", "- ", "* ", "• ", "– ", "+ ", "· ", "")


def _bullets(scene: Scene, items: list[str]) -> str:
    rng = scene.rng
    if rng.random() < 0.15:
        style = rng.choice(("{}. ", "{}) ", "({}) "))
        return "\n".join(style.format(i + 1) + item for i, item in enumerate(items))
    bullet = rng.choice(BULLETS)
    return "\n".join(bullet + item for item in items)


def _colon(scene: Scene) -> str:
    """The colon after a label, spaced as people do."""
    if scene.pack.language == "fr":
        return scene.rng.choice((" : ", " : ", ": ", "\u00a0: ", ":"))
    return scene.rng.choice((": ", ": ", ": ", ":", " : "))


def _person_item(scene: Scene, person: Person, form: str, style: int) -> str:
    name = scene.name(person, form)
    role = scene.role(person)
    organisation = scene.fill("{O}")
    department = scene.rng.choice(scene.pack.departments)
    return (
        f"{name} ({role})",
        name,
        f"{name}, {role}",
        f"{name} - {role}",
        f"{role}{_colon(scene)}{name}",
        f"{name} ({organisation})",
        f"{name} ({role}, {organisation})",
        f"{name}, {role}, {organisation}",
        f"{name} – {department}",
        f"{name} ({department})",
        f"{name} <{scene.email(person)}>",
        f"{organisation}{_colon(scene)}{name}",
        f"{name} ({scene.rng.choice(scene.pack.acronyms)})",
    )[style]


def people_list(scene: Scene, people: list[Person]) -> str:
    """A bullet list of people, all written alike."""
    rng = scene.rng
    form = rng.choice(("P", "P", "P", "P", "TP", "U", "I", "C", "L", "T", "F"))
    style = rng.randint(0, 12)
    if rng.random() < 0.25:
        return _bullets(scene, [_person_item(scene, p, form, rng.choice((style, 0, 1))) for p in people])
    if rng.random() < 0.25:
        return rng.choice((", ", ", ", "; ", " ; ", " / ", ",")).join(scene.name(p, form) for p in people)
    return _bullets(scene, [_person_item(scene, p, form, style) for p in people])


def heading(scene: Scene, named: float = 0.1) -> str:
    """A section title; sometimes in capitals or numbered or as Markdown; the share `named` speaks of people or places."""
    rng = scene.rng
    source = scene.pack.named_headings if scene.pack.named_headings and rng.random() < named else scene.pack.headings
    text = capitalised(scene.fill(rng.choice(source)))
    roll = rng.random()
    if roll < 0.2:
        text = text.upper()
    number = rng.choice(("", "", "", f"{rng.randint(1, 9)}. ", f"{rng.randint(1, 9)}.{rng.randint(1, 9)} ", "# ", "## ", "### "))
    return number + text + rng.choice(("", "", "", ":", " :"))


def actions(scene: Scene) -> str:
    """Who does what: lone surnames, full names, before or after the task."""
    rng = scene.rng
    form = rng.choice(("L", "L", "L", "P", "F", "T", "I", "X"))
    style = rng.randint(0, 6)
    out = []
    for _ in range(rng.randint(2, 5)):
        person = rng.choice(scene.people)
        name, task, date = scene.name(person, form), scene.fill("{TASK}"), scene.date()
        out.append(
            (
                f"{name}{_colon(scene)}{task}",
                f"{capitalised(task)} ({name})",
                f"{capitalised(task)} - {name} - {date}",
                f"[ ] {name} {rng.choice(('-', '–', ':', '->'))} {task}",
                f"{capitalised(task)} ({name}, {date})",
                f"{name}{_colon(scene)}{task} ({date})",
                f"{capitalised(task)}{_colon(scene)}{name}"
                + (f" {scene.pack.and_word} {scene.name(rng.choice(scene.people), form)}" if rng.random() < 0.3 else ""),
            )[style]
        )
    return f"{scene.label('actions')}{_colon(scene).rstrip()}\n" + _bullets(scene, out)


def minutes(scene: Scene) -> str:
    """Minutes of a meeting."""
    rng, people = scene.rng, scene.people
    count = rng.randint(1, len(people))
    parts = [rng.choice((heading(scene), scene.fill(rng.choice(scene.pack.labels["minutes"])))) + "\n"]
    if rng.random() < 0.7:
        parts.append(f"{scene.label('date')}{_colon(scene)}{scene.date()}")
    if rng.random() < 0.4:
        parts.append(f"{scene.label('place')}{_colon(scene)}" + scene.fill(rng.choice(("{V1}", "{ST}, {V1}", "{O1}, {V1}"))))
    parts.append(f"\n{scene.label('present')}{_colon(scene).rstrip()}\n" + people_list(scene, people[:count]))
    if count < len(people) and rng.random() < 0.6:
        parts.append(f"{scene.label('absent')}{_colon(scene)}" + ", ".join(scene.name(p, "M") for p in people[count:]))
    for _ in range(rng.randint(1, 4)):
        if rng.random() < 0.7:
            parts.append("\n" + heading(scene))
        parts.append(scene.paragraph())
        if rng.random() < 0.3:
            parts.append(_bullets(scene, [scene.sentence() for _ in range(rng.randint(2, 4))]))
    if rng.random() < 0.75:
        parts.append("\n" + actions(scene))
    if rng.random() < 0.5:
        parts.append(f"\n{scene.label('author')}{_colon(scene)}" + scene.name(people[0], rng.choice(("P", "M", "U", "I"))))
    return "\n".join(parts)


def report(scene: Scene) -> str:
    """A report or memo: header fields, sections, bullets."""
    rng = scene.rng
    parts = [heading(scene) + rng.choice(("", f" - {rng.choice(scene.pack.projects)}")) + "\n"]
    for key in rng.sample(("date", "author", "manager", "to", "from", "checked", "subject", "version"), rng.randint(1, 4)):
        parts.append(field(scene, key))
    for _ in range(rng.randint(2, 4)):
        if rng.random() < 0.6:
            parts.append("\n" + heading(scene))
        parts.append(scene.paragraph())
        roll = rng.random()
        if roll < 0.2:
            parts.append(people_list(scene, rng.sample(scene.people, rng.randint(1, len(scene.people)))))
        elif roll < 0.4:
            parts.append(_bullets(scene, [rng.choice((scene.sentence, scene.plain))() for _ in range(rng.randint(2, 4))]))
        elif roll < 0.5:
            parts.append(actions(scene))
    if rng.random() < 0.4:
        parts.append("\n" + field(scene, rng.choice(("author", "checked", "contact"))))
    return "\n".join(parts)


def field(scene: Scene, key: str, person: Person | None = None) -> str:
    """A line "Label: value" of a form or header."""
    rng = scene.rng
    person = person or rng.choice(scene.people)
    values: dict[str, Callable[[], str]] = {
        "surname": lambda: scene.name(person, rng.choice(("L", "X", "X"))),
        "given": lambda: scene.name(person, "F"),
        "name": lambda: scene.name(person, rng.choice(("P", "P", "U", "TP", "C", "X"))),
        "person": lambda: scene.name(person, rng.choice(("P", "P", "TP", "U", "I", "L"))),
        "maiden": lambda: mark("PER", scene.person().surname.upper() if rng.random() < 0.5 else scene.person().surname),
        "address": lambda: scene.fill(rng.choice(("{ST}, {ZIP} {V1}", "{ST}\n{ZIP} {V1}", "{ST} - {ZIP} {V1}", "{ST}"))),
        "city": lambda: scene.fill("{V1}"),
        "birthplace": lambda: scene.fill(rng.choice(("{V2}", "{V2} ({K})", "{V}"))),
        "country": lambda: scene.fill("{K}"),
        "company": lambda: scene.fill("{O}"),
        "role": lambda: scene.role(person),
        "department": lambda: rng.choice(scene.pack.departments),
        "date": scene.date,
        "email": lambda: scene.email(person),
        "phone": lambda: scene.fill("{TEL}"),
        "reference": lambda: scene.fill("{REF}"),
        "amount": lambda: scene.fill("{EUR}"),
        "subject": lambda: capitalised(scene.fill("{TOPIC}")),
        "place": lambda: scene.fill("{V}"),
        "version": lambda: f"{rng.randint(0, 4)}.{rng.randint(0, 9)}",
        "nationality": lambda: rng.choice(scene.pack.labels["nationalities"]),
        "to": lambda: scene.fill(rng.choice(("{P}", "{P}", "{DEP}", "{R}", "{TP}, {R}", "{P1}, {P2}", "{O}"))),
        "from": lambda: scene.fill(rng.choice(("{P}", "{P}", "{DEP}", "{R}", "{U}"))),
    }  # fmt: skip
    make = values.get(key, values["person"])
    return f"{scene.label(key)}{_colon(scene)}{make()}"


FORM_KEYS = ("surname", "given", "name", "maiden", "address", "city", "birthplace", "country", "company", "role", "department", "date", "email",
             "phone", "reference", "amount", "manager", "contact", "nationality", "doctor", "emergency", "checked")  # fmt: skip


def form(scene: Scene) -> str:
    """A filled form: fields in a plausible order, one or several people, sometimes two fields a line."""
    rng = scene.rng
    parts = [heading(scene) + "\n"] if rng.random() < 0.7 else []
    for person in scene.people[: rng.choice((1, 1, 1, 2, 3))]:
        keys = ["surname", "given"] if rng.random() < 0.6 else ["name"]
        keys += rng.sample(FORM_KEYS[3:], rng.randint(3, 9))
        rows = [field(scene, key, person if key not in ("manager", "contact", "doctor", "emergency", "checked") else None) for key in keys]
        if rng.random() < 0.2:
            rows = [rng.choice(("   ", "\t", " | ")).join(rows[i : i + 2]) for i in range(0, len(rows), 2)]
        parts.append("\n".join(rows))
        if rng.random() < 0.3:
            parts.append(scene.paragraph())
    if rng.random() < 0.3:
        parts.append(scene.fill(rng.choice(scene.pack.labels["signed"])))
    return "\n".join(parts)


def letter(scene: Scene) -> str:
    """A letter: sender, recipient, place and date, subject, text, signature."""
    rng = scene.rng
    sender, recipient = scene.people[0], scene.people[1]
    order = [sender, recipient, *scene.people[2:]]
    parts = []
    if rng.random() < 0.8:
        parts.append(scene.fill(rng.choice(("{P1}\n{ST}\n{ZIP} {V1}", "{O1}\n{ST}\n{ZIP} {V1}", "{TP1}\n{R1}\n{O1}\n{ST}, {ZIP} {V1}", "{U1}\n{ST}\n{ZIP} {V1}\n{TEL}\n{E1}")), order) + "\n")  # fmt: skip
    if rng.random() < 0.8:
        parts.append(scene.fill(rng.choice(("{TP2}\n{ST}\n{ZIP} {V2}", "{O2}\n{TP2}\n{R2}\n{ST}\n{ZIP} {V2}", "{O2}\n{DEP}\n{ST}\n{ZIP} {V2}", "{P2}\n{O2}")), order) + "\n")  # fmt: skip
    parts.append(scene.fill(rng.choice(scene.pack.labels["place_date"]), order))
    if rng.random() < 0.8:
        parts.append(field(scene, "subject") + "\n")
    parts.append(scene.fill(rng.choice(scene.pack.greetings), [recipient]))
    parts += [scene.paragraph() + "\n" for _ in range(rng.randint(1, 4))]
    parts.append(scene.fill(rng.choice(scene.pack.closings), order))
    parts.append(signature(scene, sender))
    if rng.random() < 0.2:
        parts.append(f"{scene.label('copy')}{_colon(scene)}" + scene.fill(rng.choice(("{P}, {P}", "{T}", "{DEP}", "{P} ({O})"))))
    return "\n".join(parts)


def signature(scene: Scene, person: Person) -> str:
    """The lines under a letter or mail."""
    rng = scene.rng
    rows = [scene.name(person, rng.choice(("P", "P", "P", "P", "U", "F", "I", "TP")))]
    if rng.random() < 0.7:
        rows.append(
            rng.choice((scene.role(person), scene.role(person), f"{scene.role(person)} | {scene.fill('{O1}')}", scene.fill("{DEP}")))
        )
    if rng.random() < 0.5:
        rows.append(scene.fill("{O1}"))
    if rng.random() < 0.3:
        rows.append(scene.fill("{ST}, {ZIP} {V1}"))
    if rng.random() < 0.4:
        rows.append(scene.fill("{TEL}"))
    if rng.random() < 0.4:
        rows.append(scene.email(person))
    return rng.choice(("\n", "\n", "\n", " - ", " | ", ", ")).join(rows)


def mail(scene: Scene) -> str:
    """E-mails with headers, signatures and quoted replies."""
    rng = scene.rng
    writers = scene.people[:2]
    parts = []
    if rng.random() < 0.8:
        first = rng.choice(("header", "date"))
        address = rng.choice(("{name} <{mail}>", "{name} <{mail}>", '"{name}" <{mail}>', "{name}", "{name} [mailto:{mail}]", "{mail}"))
        form_ = rng.choice(("P", "P", "P", "U", "C"))

        def who(p: Person) -> str:
            return address.format(name=scene.name(p, form_), mail=scene.email(p))

        rows = [f"{scene.label('mail_from')}{_colon(scene)}{who(writers[0])}", f"{scene.label('mail_to')}{_colon(scene)}{who(writers[1])}"]
        if rng.random() < 0.5:
            rows.append(f"{scene.label('copy')}{_colon(scene)}" + "; ".join(who(p) for p in scene.people[2:5]))
        rows.insert(2 if first == "header" else 1, f"{scene.label('mail_date')}{_colon(scene)}{scene.date()} {scene.fill('{H}')}")
        rows.append(
            f"{scene.label('subject')}{_colon(scene)}{rng.choice(('', 'RE: ', 'TR: ', 'Fwd: ', 'Re: '))}{capitalised(scene.fill('{TOPIC}'))}"
        )
        parts.append("\n".join(rows) + "\n")
    parts.append(mail_body(scene, writers[0], writers[1]))
    quote = ""
    for depth in range(rng.choice((0, 1, 1, 2))):
        a, b = (writers[1], writers[0]) if depth % 2 == 0 else (writers[0], writers[1])
        intro = scene.fill(rng.choice(scene.pack.quote_intro), [a, b])
        body = mail_body(scene, a, b)
        prefix = "> " * (depth + 1) if rng.random() < 0.75 else ""
        quote += "\n\n" + "\n".join(prefix + line for line in [*intro.split("\n"), *body.split("\n")])
    return "\n".join(parts) + quote


def mail_body(scene: Scene, writer: Person, reader: Person) -> str:
    """Greeting, text, closing, signature."""
    rng = scene.rng
    parts = []
    if rng.random() < 0.9:
        parts.append(scene.fill(rng.choice(scene.pack.greetings), [reader]) + "\n")
    parts += [scene.paragraph() for _ in range(rng.randint(1, 3))]
    if rng.random() < 0.15:
        parts.append(actions(scene))
    parts.append("\n" + scene.fill(rng.choice(scene.pack.closings), [writer, reader]))
    parts.append(signature(scene, writer) if rng.random() < 0.5 else scene.name(writer, rng.choice(("F", "F", "P"))))
    return "\n".join(parts)


def transcript(scene: Scene) -> str:
    """An interview or a hearing: speaker labels and what is said."""
    rng = scene.rng
    speakers = scene.people[: rng.randint(2, 4)]
    style = rng.choice(("P", "X", "L", "F", "T", "TX", "P", "U", "role", "letter", "INI", "F", "L", "INI."))
    marker = rng.choice((" : ", ": ", " – ", " - ", ":\n", ". — ", " ({h}) : ", " [{h}]: "))
    parts = [heading(scene) + "\n"] if rng.random() < 0.5 else []
    if rng.random() < 0.5:
        parts.append(field(scene, "interviewer", speakers[0]))
        parts.append(field(scene, "interviewee", speakers[1]))
    roles = {p: rng.choice(scene.pack.labels["speakers"]) for p in speakers}
    bold = "**" if rng.random() < 0.12 else ""
    for turn in range(rng.randint(4, 12)):
        person = speakers[turn % len(speakers)] if rng.random() < 0.8 else rng.choice(speakers)
        if style == "role":
            label = roles[person]
        elif style == "letter":
            label = "QR"[turn % 2]
        elif style == "INI":
            label = person.given[0] + person.surname[0].upper()
        elif style == "INI.":
            label = f"{person.given[0]}. {person.surname[0].upper()}."
        else:
            label = scene.name(person, style)
        said = " ".join(capitalised(scene.fill("{SAY}")) for _ in range(rng.choice((1, 1, 2, 3))))
        parts.append(f"{bold}{label}{bold}{marker.replace('{h}', scene.fill('{H}'))}{said}")
    return "\n".join(parts)


def chat(scene: Scene) -> str:
    """A chat log."""
    rng = scene.rng
    form_ = rng.choice(("F", "P", "F", "P", "L", "FI", "user"))
    style = rng.choice(
        ("[{h}] {n}: {t}", "{n} {h}\n{t}", "<{n}> {t}", "{h} - {n}: {t}", "{n} ({h}) : {t}", "{n} > {t}", "@{n} {t}", "[{d} {h}] {n} : {t}")
    )
    lower = rng.random() < 0.25
    out = []
    for _ in range(rng.randint(4, 12)):
        text = scene.fill(rng.choice(scene.pack.chat if rng.random() < 0.75 else scene.pack.sentences))
        if lower:
            text = text.lower()
        person = rng.choice(scene.people)
        name = scene.user(person) if form_ == "user" else scene.name(person, form_)
        out.append(style.format(h=scene.fill("{H}"), n=name, t=text, d=scene.fill("{D}")))
    return "\n".join(out)


COLUMNS = ("surname", "given", "name", "city", "company", "role", "department", "date", "email", "phone", "reference", "amount", "country", "manager",
           "address", "product", "number")  # fmt: skip


def table(scene: Scene) -> str:
    """A table: Markdown, CSV, TSV, JSON, or "key=value" lines."""
    rng = scene.rng
    columns = rng.sample(("surname", "given"), 2) if rng.random() < 0.45 else ["name"]
    if rng.random() < 0.12:
        columns = []
    columns += rng.sample(COLUMNS[3:], rng.randint(2, 5))
    if rng.random() < 0.3:
        rng.shuffle(columns)
    heads = {c: rng.choice(scene.pack.labels[c]) for c in columns}
    caps = rng.random() < 0.3
    name_form = rng.choice(("P", "P", "U", "C", "I", "TP"))
    rows = [[cell(scene, c, scene.person(), caps, name_form) for c in columns] for _ in range(rng.randint(3, 12))]
    kind = rng.choice(("md", "csv", "csv;", "tsv", "json", "keys", "aligned"))
    if kind == "json":
        key_style = rng.choice((str.lower, str.lower, lambda s: s, lambda s: s.replace(" ", "_").lower()))
        records = [{key_style(heads[c]): v for c, v in zip(columns, row, strict=True)} for row in rows]
        return json.dumps(records, ensure_ascii=False, indent=rng.choice((None, 2, 1)))
    if kind == "keys":
        return "\n\n".join("\n".join(f"{heads[c]}{rng.choice(('=', ': '))}{v}" for c, v in zip(columns, row, strict=True)) for row in rows)
    if kind == "md":
        out = ["| " + " | ".join(heads[c] for c in columns) + " |", "|" + "---|" * len(columns)]
        return "\n".join(out + ["| " + " | ".join(row) + " |" for row in rows])
    separator = {"csv": ",", "csv;": ";", "tsv": "\t", "aligned": "    "}[kind]
    quote = '"' if kind.startswith("csv") and rng.random() < 0.3 else ""
    out = [separator.join(quote + heads[c] + quote for c in columns)] if rng.random() < 0.85 else []
    for row in rows:
        out.append(separator.join(f'"{v}"' if quote or (kind == "csv" and "," in v) else v for v in row))
    return "\n".join(out)


def cell(scene: Scene, column: str, person: Person, caps: bool, name_form: str) -> str:
    """A table's value."""
    rng = scene.rng
    if column == "surname":
        return scene.name(person, "X" if caps else "L")
    if column == "given":
        return scene.name(person, "F")
    if column in ("name", "manager"):
        return scene.name(person if column == "name" else rng.choice(scene.people), name_form)
    if column == "city":
        city = scene.names.city(rng, scene.pack.language)
        return mark("LOC", city.upper() if caps else city)
    if column == "company":
        return mark("ORG", scene.organisation().full)
    if column == "address":
        return scene.fill("{ST}")
    if column == "role":
        return scene.role(person)
    if column == "email":
        return scene.email(person)
    return scene.fill({"department": "{DEP}", "date": "{D}", "phone": "{TEL}", "reference": "{REF}", "amount": "{EUR}", "country": "{K}",
                       "product": "{PROD}", "number": "{NN}"}[column])  # fmt: skip


def contract(scene: Scene) -> str:
    """A contract: parties, articles, signatures."""
    rng = scene.rng
    order = scene.people
    parts = [scene.fill(rng.choice(scene.pack.labels["contract"]), order) + "\n"]
    for i in range(rng.randint(3, 7)):
        title = rng.choice(
            (
                f"{scene.label('article')} {i + 1}",
                f"{i + 1}.",
                f"{scene.label('article')} {i + 1} - {capitalised(scene.fill(rng.choice(scene.pack.headings)))}",
            )
        )
        parts.append(f"{title}\n{scene.fill(rng.choice(scene.pack.clauses), order)}")
    parts.append(scene.fill(rng.choice(scene.pack.labels["signed"]), order))
    return "\n".join(parts)


def block(scene: Scene) -> str:
    """A whole document written out for the language."""
    return scene.fill(scene.rng.choice(scene.pack.blocks), scene.people)


def prose(scene: Scene) -> str:
    """Running text."""
    return "\n\n".join(scene.paragraph(0.15) for _ in range(scene.rng.randint(2, 6)))


def nameless(scene: Scene) -> str:
    """A document without any entity."""
    rng = scene.rng
    parts = [heading(scene, 0)]
    for _ in range(rng.randint(2, 6)):
        roll = rng.random()
        if roll < 0.3:
            parts.append(heading(scene, 0))
        elif roll < 0.55:
            parts.append(
                _bullets(
                    scene,
                    [
                        rng.choice((scene.plain(), capitalised(scene.fill("{TASK}")), scene.fill("{PROD}"), scene.fill("{DEP}")))
                        for _ in range(rng.randint(2, 6))
                    ],
                )
            )
        else:
            parts.append(" ".join(scene.plain() for _ in range(rng.randint(1, 5))))
    return "\n".join(parts)


CODE = [
    "/**\n * {c}\n * @author {P1}\n * @since {v}\n */",
    "# {c}\n# Author: {P1} <{E1}>\ndef {f}(self, value, *args):\n    # TODO({F2}): {TASK}\n    return self.{g}(value)",
    "// {c}\n// Reviewed by {P1}\nfunction {f}(options = {}) {\n  const result = [];\n  for (const item of options.items) { if (item.enabled) result.push({g}(item)); }\n  return result; // see {P2}\n}",
    'import os\nimport sys\nfrom collections import defaultdict\n\nclass {C}(object):\n    """{c}"""\n    def __init__(self, name=None, timeout=30):\n        self.name = name\n        self.timeout = timeout\n\n    def {f}(self):\n        raise NotImplementedError("{f}")',
    "SELECT id, {f}, created_at FROM {g} WHERE status = 'ACTIVE' AND owner = '{L1}' ORDER BY created_at DESC LIMIT 100;",
    "commit 8f3a9c{v}\nAuthor: {P1} <{E1}>\nDate:   Mon Mar 3 10:12:44 2025 +0100\n\n    {c}\n\n    Co-authored-by: {P2} <{E2}>",
    'public final class {C} extends Abstract{C}<String, Integer> implements Serializable {\n    private static final Logger LOG = LoggerFactory.getLogger({C}.class);\n    /** {c} */\n    public Optional<{C}> {f}(final Map<String, Object> context) throws IOException {\n        LOG.info("Loading {} from {}", context.get("id"), {g});\n        return Optional.empty();\n    }\n}',
    '{ "name": "{f}", "version": "{v}", "author": "{P1}", "license": "MIT", "dependencies": { "{g}": "^1.2.0" } }',
    "ERROR [main] com.example.{C}: Connection refused after 3 retries\nWARN  [worker-2] {f}: queue size 1024 exceeds limit\nINFO  [http-nio-8080] User {L1} logged in\nDEBUG {g}=null",
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software.',
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM.',
    "const {f}: Record<string, number> = { Total: 0, Name: 1, Title: 2 };\nexport async function {g}(request: Request, response: Response): Promise<void> {\n  if (!request.body?.Name) throw new HttpError(400, 'Missing Name');\n}",
    '<div class="card"><h2>{c}</h2><p>{P1} ({V1})</p><a href="https://example.com/{f}">More</a></div>',
    "name: {f}\nservices:\n  {g}:\n    image: registry.example.com/{g}:{v}\n    environment:\n      - OWNER={F1}\n      - LOG_LEVEL=INFO\n",
]
IDENTIFIERS = [
    "loadConfig",
    "parse_row",
    "fetchAll",
    "userRepository",
    "invoiceService",
    "render",
    "normalizeText",
    "getTotal",
    "buildIndex",
    "OrderLine",
    "session_cache",
    "applyPatch",
    "run_batch",
    "CustomerView",
    "ReportBuilder",
    "TokenStore",
    "http_client",
    "PaymentGateway",
    "EventBus",
    "DateRange",
]


def code(scene: Scene) -> str:
    """Source code, logs, licences: a name now and then in a comment."""
    rng = scene.rng
    out = []
    for template in rng.sample(CODE, rng.randint(1, 4)):
        comment = scene.fill(rng.choice(("{TASK}", "{TOPIC}", "{PROD}")))
        text = template.replace("{c}", capitalised(comment)).replace("{v}", f"{rng.randint(0, 9)}.{rng.randint(0, 20)}.{rng.randint(0, 9)}")
        for slot in ("{f}", "{g}", "{C}"):
            word = rng.choice(IDENTIFIERS)
            text = text.replace(slot, word[0].upper() + word[1:] if slot == "{C}" else word)
        # Braces of code are not slots: only what looks like one is filled.
        out.append(scene.fill(text))
    return "\n\n".join(out)


GENRES: list[tuple[Callable[[Scene], str], float]] = [
    (minutes, 14), (report, 16), (letter, 8), (mail, 13), (transcript, 9), (form, 8), (table, 9), (chat, 5), (contract, 6), (block, 12),
    (prose, 12), (nameless, 7), (code, 4), (lookalike, 7), (roster, 8),
]  # fmt: skip


def draw_genre(rng: random.Random) -> Callable[[Scene], str]:
    """A genre by its weight."""
    return rng.choices([g for g, _ in GENRES], [w for _, w in GENRES])[0]
