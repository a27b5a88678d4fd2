# Calcule les indemnités kilométriques d'une note de frais.
# Auteur : [[PER|Gwenaëlle Tanguy]], repris par [[PER|Farouk Belhadj]] en mars.
"""Barème : voir la circulaire. Questions : demander à [[PER|Farouk]] (service Outils)."""

from dataclasses import dataclass

BAREME = {3: 0.529, 4: 0.606, 5: 0.636, 6: 0.665}


@dataclass
class Trajet:
    depart: str
    arrivee: str
    kilometres: float


def indemnite(trajet: Trajet, chevaux: int) -> float:
    # TODO: plafonner, cf. remarque de Mme [[PER|Quéméneur]] du 12/05
    taux = BAREME[min(max(chevaux, 3), 6)]
    return round(trajet.kilometres * taux, 2)


def total(trajets: list[Trajet], chevaux: int) -> float:
    """Somme des indemnités, arrondie au centime."""
    return sum(indemnite(trajet, chevaux) for trajet in trajets)


if __name__ == "__main__":
    # Exemple réel : déplacement de [[PER|Sandro Murtas]], site de [[LOC|Brest]] vers [[LOC|Morlaix]]
    exemple = [
        Trajet("[[LOC|Brest]]", "[[LOC|Morlaix]]", 59.5),
        Trajet("[[LOC|Morlaix]]", "[[LOC|Brest]]", 59.5),
    ]
    print(total(exemple, 5))
