"""Export: the network as one ONNX file, the word table as 4-bit blocks, the matrices as int8 (dynamic, per channel).

The graph is written out node by node: it has no traces of a tracer, and the names of its parameters are those of
`base.Weights`, so that `base.read_onnx` can start from it again. Feed it one window a call: a dynamic int8
graph takes one scale for the whole batch, so that a window's result would depend on its neighbours.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .base import WordTable
from .network import EPS, HEADS, HIDDEN, LABELS

MICROSOFT = "com.microsoft"


class _Graph:
    """Collects nodes and initialisers."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []
        self.count = 0

    def add(self, op: str, *inputs: str, output: str | None = None, domain: str = "", **attributes) -> str:
        self.count += 1
        output = output or f"t{self.count}"
        self.nodes.append(helper.make_node(op, list(inputs), [output], name=f"{op}_{self.count}", domain=domain, **attributes))
        return output

    def constant(self, name: str, value: np.ndarray) -> str:
        if all(i.name != name for i in self.initializers):
            self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def linear(self, x: str, name: str, tensors: dict[str, np.ndarray], smooth: np.ndarray | None = None, output: str | None = None) -> str:
        """A product and its bias. `smooth`: what the input was multiplied by, see `smooth.py`."""
        matrix = tensors[f"{name}.weight"].T
        weight = self.constant(f"{name}.weightT", matrix if smooth is None else matrix / smooth[:, None])
        bias = self.constant(f"{name}.bias", tensors[f"{name}.bias"])
        return self.add("Add", self.add("MatMul", x, weight), bias, output=output)

    def smoothed(self, x: str, name: str, smoothing: dict[str, np.ndarray]) -> tuple[str, np.ndarray | None]:
        """The input multiplied by its factors, and the factors; as it is where there are none."""
        factor = smoothing.get(name)
        return (x, None) if factor is None else (self.add("Mul", x, self.constant(f"{name}.smooth", factor)), factor)

    def norm(self, x: str, name: str, tensors: dict[str, np.ndarray]) -> str:
        weight = self.constant(f"{name}.weight", tensors[f"{name}.weight"])
        bias = self.constant(f"{name}.bias", tensors[f"{name}.bias"])
        return self.add("LayerNormalization", x, weight, bias, axis=-1, epsilon=EPS)

    def heads(self, x: str, order: list[int]) -> str:
        shape = self.constant("head_shape", np.array([0, 0, HEADS, HIDDEN // HEADS]))
        return self.add("Transpose", self.add("Reshape", x, shape), perm=order)


def _table(graph: _Graph, words: WordTable) -> None:
    size = list(words.scales.shape)
    packed = onnx.TensorProto(name="emb_q", data_type=TensorProto.UINT4, dims=[size[0], HIDDEN], raw_data=words.packed.tobytes())
    zero = onnx.TensorProto(name="emb_z", data_type=TensorProto.UINT4, dims=size, raw_data=b"\x88" * (size[0] * size[1] // 2))
    graph.initializers += [packed, numpy_helper.from_array(words.scales, "emb_s"), zero]


def float_model(tensors: dict[str, np.ndarray], words: WordTable, smoothing: dict[str, np.ndarray] | None = None) -> onnx.ModelProto:
    """The graph with f32 matrices: ids, mask int64 [batch, length] -> logits f32 [batch, length, 7]."""
    smoothing = smoothing or {}
    g = _Graph()
    _table(g, words)
    x = g.add("GatherBlockQuantized", "emb_q", "ids", "emb_s", "emb_z", domain=MICROSOFT, block_size=32, gather_axis=0, quantize_axis=1)
    zero, one = g.constant("zero", np.array([0])), g.constant("one", np.array([1]))
    length = g.add("Slice", g.add("Shape", "ids"), one, g.constant("two", np.array([2])))
    x = g.add("Add", x, g.add("Slice", g.constant("pos", tensors["pos"]), zero, length))
    x = g.norm(g.add("Add", x, g.constant("typ", tensors["typ"])), "ln", tensors)
    # 0 where attention is allowed, -10,000 at padding.
    present = g.add("Cast", "mask", to=TensorProto.FLOAT)
    hidden = g.add("Mul", g.add("Sub", g.constant("f_one", np.float32([1])), present), g.constant("f_low", np.float32([-10000])))
    hidden = g.add("Unsqueeze", hidden, g.constant("middle", np.array([1, 2])))
    scale = g.constant("attention_scale", np.float32([(HIDDEN / HEADS) ** -0.5]))
    flat = g.constant("flat_shape", np.array([0, 0, HIDDEN]))
    layers = 1 + max(int(n.split(".")[1]) for n in tensors if n.startswith("layers."))
    for i in range(layers):
        name = f"layers.{i}"
        even, factor = g.smoothed(x, f"{name}.q", smoothing)
        q = g.heads(g.linear(even, f"{name}.q", tensors, factor), [0, 2, 1, 3])
        k = g.heads(g.linear(even, f"{name}.k", tensors, factor), [0, 2, 3, 1])
        v = g.heads(g.linear(even, f"{name}.v", tensors, factor), [0, 2, 1, 3])
        scores = g.add("Add", g.add("Mul", g.add("MatMul", q, k), scale), hidden)
        mixed = g.add("MatMul", g.add("Softmax", scores, axis=-1), v)
        mixed = g.add("Reshape", g.add("Transpose", mixed, perm=[0, 2, 1, 3]), flat)
        x = g.norm(g.add("Add", x, g.linear(mixed, f"{name}.ao", tensors)), f"{name}.aln", tensors)
        even, factor = g.smoothed(x, f"{name}.fi", smoothing)
        wide = g.add("Gelu", g.linear(even, f"{name}.fi", tensors, factor), domain=MICROSOFT)
        wide, factor = g.smoothed(wide, f"{name}.fo", smoothing)
        x = g.norm(g.add("Add", x, g.linear(wide, f"{name}.fo", tensors, factor)), f"{name}.oln", tensors)
    g.linear(x, "head", tensors, output="logits")
    shape = ["batch", "length"]
    graph = helper.make_graph(
        g.nodes,
        "ner",
        [helper.make_tensor_value_info(n, TensorProto.INT64, shape) for n in ("ids", "mask")],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [*shape, len(LABELS)])],
        g.initializers,
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=10, producer_name="nom-de-plume")


def export(tensors: dict[str, np.ndarray], words: WordTable, path: Path, smoothing: dict[str, np.ndarray] | None = None) -> int:
    """Writes the int8 model; returns its size in bytes. The head stays f32: it is tiny and closest to the decision."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    model = float_model(tensors, words, smoothing)
    head = next(n.name for n in model.graph.node if "head.weightT" in n.input)
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "float.onnx"
        onnx.save(model, str(plain))
        quantize_dynamic(
            str(plain),
            str(path),
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=[head],
            # Shapes are not inferred through the contrib operators.
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )
    return path.stat().st_size
