"""Makes `test/fixtures/tokenizer/vectors.json`: texts with the words and piece ids this tokenizer gives them.

The product's tokenizer (TypeScript) is tested against the file. Offsets are in UTF-16 code units, as there.
All random text keeps to code points assigned in Python's Unicode version, so that a newer
Unicode on the other side changes nothing.
"""

from __future__ import annotations

import json
import random
import sys
import unicodedata
from pathlib import Path

from .tokenizer import Tokenizer

TEXTS = [
    "",
    " ",
    "\n\n",
    "a",
    "A.",
    "Bonjour",
    " Bonjour",
    "Bonjour ",
    "l'équipe d'Anne-Laure",
    "L’Oréal et l’été",
    "M. Jean-Pierre DUPONT (Directeur Général) a signé le contrat n° 2024-117 à Lyon, le 3 mars 2024.",
    "Mme Aïcha Ben Youssef, née à Sfax le 01/02/1980",
    "Participants :\n- Luc Fournier (DSI)\n- Zoé Lefèvre\n\tAbsents : néant",
    "Nom : LE GOFF\r\nPrénom : Gaëlle\r\n",
    "Société Générale S.A.\u00a0: 1\u202f250\u202f000,50\u00a0€",
    "12, rue de l’Église – 75001 Paris",
    "Œuvre, cœur, Æsir, ﬁn, ﬂot, ½, ², Ⅷ, ①, ª, º, ™",
    "J.-P. Martin; J-F. Martin; Dupont, J.",
    "e-mail: luc.fournier@example.org",
    "https://www.example.com/a/b?c=d&e=%20f#g",
    "for (let i = 0; i < n; i++) { total += items[i].price * 1.2; }",
    'const user_name = "Paul"; // TODO(marie): fix',
    "__init__ snake_case_name _private",
    '{"nom": "Dupont", "ville": "Liège"}',
    "a\tb\tc",
    "a\u00a0b\u2003c\u3000d",
    "x\u200by\u200cz\u200d",
    "\ufeffBOM",
    "soft\u00adhyphen",
    "a\x00b\x1cc\x1dd\x85e",
    "\x0b\x0c",
    "\u2028line\u2029para",
    "e\u0301te\u0301 vs été",
    "Jose\u0301 Garci\u0301a",
    "A\u030angstro\u0308m",
    "Zürich / Zu\u0308rich",
    "\u0301",
    " \u0301a",
    "n\u0303",
    "👍",
    "👨‍👩‍👧‍👦 famille",
    "🇫🇷 France",
    "👩🏽‍💻 Sarah",
    "naïve☕️café",
    "日本語のテキスト",
    "東京都千代田区",
    "王小明 signed",
    "김철수 씨",
    "محمد علي",
    "السيد محمد بن علي، القاهرة",
    "\u0627\u0644\u0644\u0651\u0647",
    "צבי כהן",
    "Иван Петров, Москва",
    "Γιάννης Παπαδόπουλος",
    "नरेन्द्र",
    "ไทยแลนด์",
    "Nguyễn Thị Hồng Hạnh",
    "Nguye\u0302\u0303n",
    "Łukasz Żółć-Święcki",
    "Şükrü Çağlayan İSTANBUL ısı",
    "Öznur Gündoğdu",
    "Ștefan Țurcanu",
    "Đorđe Šešelj",
    "Herr Dr. Müller-Lüdenscheidt, Straße 5, 80331 München",
    "Die Müller GmbH & Co. KG beauftragt Frau Schäfer.",
    "STRASSE STRAẞE ſ",
    "The Board appointed Ms O'Brien-McLeod as CFO.",
    "Don't, can't, we'll—it's “quoted” ‘single’",
    "Señor D. José Mª López Núñez, N.I.F. 12.345.678-Z",
    "¿Quién? ¡Ana!",
    "Il dott. Giuseppe D'Angelo, nato a L'Aquila",
    "Perché l'università è così",
    "Pan Krzysztof Wójcik mieszka w Łodzi.",
    "De heer Jan van der Berg, 's-Gravenhage",
    "Sr. João da Conceição, São Paulo",
    "Ação nº 3.456/2023-SP",
    "mw. I.J. IJsselmuiden ĳ Ĳ",
    "FR76 3000 6000 0112 3456 7890 189",
    "+33 (0)6 12 34 56 78",
    "1.234,56 1,234.56 1 234",
    "3,14159e-10",
    "192.168.0.1:8080",
    "2024-11-03T10:20:30Z",
    "C:\\Users\\paul\\Documents",
    "/usr/local/bin",
    "x²+y²=z²",
    "a≤b≠c",
    "→ ⇒ • ▪ ─── ***",
    "====",
    "-----Original Message-----",
    "> > citation",
    "| Nom | Ville |\n|---|---|\n| Durand | Nice |",
    "a;b;c\n1;2;3",
    '"a","b"',
    "#hashtag @mention",
    "$100 £20 ¥5 ₿1",
    "1er 2e 3ème n°4",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
    "▁▁ ▁a",
    "\u2581Paris",
    "<s> </s> <unk> <pad>",
    "𝒜𝓁𝒾𝒸𝑒",
    "𠮷野家",
    "Ａｌｉｃｅ　１２３",
    "ﷺ",
    "㎏ ㈱ ㍻",
    "¨ ¯ ´ ¸",
    "İ i̇ I ı",
    "ǅ ǆ Ǆ",
    "…",
    "‥",
    "．．",
    "Objet : relance — facture F-2024/089 (échéance : 30 j.)",
    "DE : SERVICE RH\nÀ : TOUS\nOBJET : CONGÉS D'ÉTÉ",
    "bonjour je m appelle karim et toi",
    "Ma�tre Dupont",
    "d�j�",
    "l ' avion",
    "5 °C",
    "«\u00a0Oui\u00a0», dit-il",
    "Mᵐᵉ Curie",
    "M\u02b3",
    "50 % ‰",
    "©®",
    "№ 5",
]

# Blocks to draw random characters from: (first, last).
BLOCKS = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x180, 0x24F), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x4FF), (0x590, 0x5FF), (0x600, 0x6FF),
    (0x900, 0x97F), (0xE00, 0xE7F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x20CF), (0x2100, 0x21FF), (0x2460, 0x24FF),
    (0x3000, 0x30FF), (0x4E00, 0x4FFF), (0xAC00, 0xACFF), (0xFB00, 0xFB4F), (0xFE00, 0xFEFF), (0xFF00, 0xFFEF), (0x1D400, 0x1D4FF),
    (0x1F300, 0x1F64F), (0x1F1E6, 0x1F1FF), (0x20000, 0x200FF), (0x1, 0x1F), (0x7F, 0x9F),
]  # fmt: skip


def random_text(rng: random.Random) -> str:
    """Random characters of a few blocks, mixed with spaces."""
    blocks = rng.sample(BLOCKS, rng.randint(1, 4))
    characters = []
    for _ in range(rng.randint(3, 30)):
        c = " " if rng.random() < 0.15 else chr(rng.randint(*rng.choice(blocks)))
        if unicodedata.category(c) not in ("Cn", "Cs"):
            characters.append(c)
    return "".join(characters)


def utf16_length(text: str) -> int:
    """Number of UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def vector(tokenizer: Tokenizer, text: str) -> dict:
    """One case: the text, its words as [start, end] in UTF-16 code units, the piece ids of each."""
    words = []
    ids = []
    for word, pieces in tokenizer.tokenize(text):
        start = utf16_length(text[: word.start])
        words.append([start, start + utf16_length(text[word.start : word.end])])
        ids.append(list(pieces))
    return {"text": text, "words": words, "ids": ids}


def check_word_class() -> None:
    """The claim made in `tokenizer.py`: `[^\\W_]` is exactly the categories L* and N*."""
    for code in range(sys.maxunicode + 1):
        c = chr(code)
        if c.isalnum() != (unicodedata.category(c)[0] in "LN"):
            raise AssertionError(f"U+{code:04X} is a word character in one definition only")


def write_vectors(tokenizer: Tokenizer, path: Path, seed: int = 4) -> int:
    """Writes the file; returns the number of cases."""
    check_word_class()
    rng = random.Random(seed)
    texts = TEXTS + [unicodedata.normalize("NFD", t) for t in TEXTS if unicodedata.normalize("NFD", t) != t]
    texts += [random_text(rng) for _ in range(320 - len(texts))]
    cases = [vector(tokenizer, text) for text in dict.fromkeys(texts)]
    # ASCII only, one case a line: no editor, normaliser or line-end setting can change it, and diffs stay readable.
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'{{"unicode":"{unicodedata.unidata_version}","cases":[\n{lines}\n]}}\n', encoding="ascii")
    return len(cases)
