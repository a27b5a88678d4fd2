"""Counts visits per office. Questions: Jean-Pierre Martin, 04 65 71 20 08."""

from collections import Counter

# Camille Rousseau exported these from the Lyon calendar; Paul Dubois added Angers.
VISITS = [
    ("Camille Rousseau", "Lyon"),
    ("Paul Dubois", "Angers"),
    ("Camille Rousseau", "Angers"),
    ("Joost van der Meer", "Utrecht"),
]


def visits_per_person(visits=VISITS):
    """Return how often each person travelled."""
    return Counter(person for person, _ in visits)


if __name__ == "__main__":
    for person, count in visits_per_person().items():
        print(f"{person}: {count}")
