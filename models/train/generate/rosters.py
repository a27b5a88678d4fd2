"""Names that stand alone, beside one another: lists of given names or surnames, columns, who is where, calls of a roll."""

from __future__ import annotations

from ..names import Person
from .scene import Scene, mark

SEPARATORS = (", ", ", ", ", ", "\n", "\n", "\n", "\n- ", "\t", " / ", " - ", "; ", " + ", " & ", ",", " ; ", " • ", "\n\n", " | ")


def _alone(scene: Scene, person: Person, form: str) -> str:
    if form == "either":
        form = scene.rng.choice("FL")
    if form == "K":
        return mark("PER", scene.nickname() if scene.rng.random() < 0.5 else person.given)
    return scene.name(person, form)


def _people(scene: Scene, low: int, high: int) -> list[Person]:
    """New people, more than the cast has."""
    return [scene.person() for _ in range(scene.rng.randint(low, high))]


def side_by_side(scene: Scene) -> str:
    """Lone names with a separator; given names also with nothing but a space between them."""
    rng = scene.rng
    form = rng.choice(("F", "F", "F", "F", "L", "L", "X", "either", "K"))
    names = [_alone(scene, p, form) for p in _people(scene, 2, 9)]
    separator = " " if form == "F" and rng.random() < 0.08 else rng.choice(SEPARATORS)
    if rng.random() < 0.3 and "\n" not in separator:
        head, last = names[:-1], names[-1]
        text = separator.join(head) + f" {scene.pack.and_word} " + last
    else:
        text = separator.join(names)
    roll = rng.random()
    if roll < 0.35:
        between = "\n" if separator.startswith("\n") else " "
        text = f"{scene.label(rng.choice(('present', 'absent', 'manager', 'to', 'copy')))}{rng.choice((' :', ':', ' :'))}{between}{text}"
    elif roll < 0.45:
        text = f"{text}{rng.choice((' :', ':', ' ->', ' –'))} {scene.fill(rng.choice(('{TASK}', '{TOPIC}', '{D}', '{V1}', 'OK')))}"
    return text


def columns(scene: Scene) -> str:
    """Lines of a name and something else; or two names of two people a line."""
    rng = scene.rng
    form = rng.choice(("F", "F", "L", "X", "C", "C", "U", "U", "P", "I", "FI", "either"))
    other = rng.choice(
        ("{V}", "{D}", "{H}", "{NN}", "{DEP}", "{TEL}", "OK", "{R}", "pair", "{O}", "{USR1}", "{INI1}", "{EUR}", "x", "{TASK}")
    )
    separator = rng.choice(("\t", "\t", "    ", " : ", ": ", " - ", ";", " | ", ", ", " ("))
    if form == "C" and separator == ", ":
        separator = "\t"
    rows = []
    for person in _people(scene, 2, 10):
        left = _alone(scene, person, form)
        right = _alone(scene, scene.person(), form) if other == "pair" else scene.fill(other, [person])
        pair = (right, left) if rng.random() < 0.02 else (left, right)
        rows.append(separator.join(pair) + (")" if separator == " (" else ""))
    head = ""
    if rng.random() < 0.4 and form in ("C", "U"):
        surname, given = scene.label("surname"), scene.label("given")
        head = (f"{surname}, {given}" if form == "C" else f"{surname} {given}") + "\n"
    return head + "\n".join(rows)


def groups(scene: Scene) -> str:
    """Teams, tables, rooms, shifts: a label and lone names."""
    rng = scene.rng
    form = rng.choice(("F", "F", "F", "L", "L", "either", "FI"))
    separator = rng.choice((", ", ", ", " / ", " + ", "; ", "\n", " - "))
    label = rng.choice(("number", "letter", "day", "hour", "place", "department"))
    out = []
    for i in range(rng.randint(2, 5)):
        head = {
            "number": f"{i + 1}",
            "letter": "ABCDEFG"[i],
            "day": scene.pack.days[i],
            "hour": scene.fill("{H}"),
            "place": scene.fill("{V}"),
            "department": scene.fill("{DEP}"),
        }[label]
        names = separator.join(_alone(scene, p, form) for p in _people(scene, 1, 5))
        out.append(head + ("\n" if separator == "\n" else rng.choice((" : ", ": ", " - "))) + names)
    return "\n".join(out)


def roster(scene: Scene) -> str:
    """One to four of them, with sentences between."""
    rng = scene.rng
    parts = []
    for _ in range(rng.randint(1, 4)):
        parts.append(rng.choice((side_by_side, side_by_side, columns, groups))(scene))
        if rng.random() < 0.4:
            parts.append(rng.choice((scene.sentence, scene.plain))())
    return rng.choice(("\n\n", "\n\n", "\n")).join(parts)
