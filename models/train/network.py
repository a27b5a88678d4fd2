"""The network: a BERT encoder (post-layer-norm, exact GELU) and a linear head over labels, one logit row a piece."""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .base import Weights

HIDDEN, HEADS, FEED_FORWARD, POSITIONS, EPS = 384, 12, 1536, 512, 1e-12
LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")


class Layer(nn.Module):
    """One transformer layer. Parameter names follow `base.Weights`."""

    def __init__(self, dropout: float):
        super().__init__()
        self.q, self.k, self.v, self.ao = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.fi, self.fo = nn.Linear(HIDDEN, FEED_FORWARD), nn.Linear(FEED_FORWARD, HIDDEN)
        self.aln, self.oln = nn.LayerNorm(HIDDEN, EPS), nn.LayerNorm(HIDDEN, EPS)
        self.dropout = dropout

    def drop(self, x: Tensor) -> Tensor:
        return F.dropout(x, self.dropout, self.training)

    def forward(self, x: Tensor, allowed: Tensor | None) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = (f(x).view(batch, length, HEADS, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        # No dropout on the attention weights: it would keep the fused kernel from being used.
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=allowed)
        x = self.aln(x + self.drop(self.ao(mixed.transpose(1, 2).reshape(batch, length, HIDDEN))))
        return self.oln(x + self.drop(self.fo(F.gelu(self.fi(x)))))


class Tagger(nn.Module):
    """Ids and mask [batch, length] to logits [batch, length, 7]. The word table is frozen: it ships as the 4-bit blocks it came as."""

    def __init__(self, layers: int, vocabulary: int, dropout: float = 0.1):
        super().__init__()
        self.register_buffer("words", torch.zeros(vocabulary, HIDDEN), persistent=False)
        self.pos = nn.Parameter(torch.zeros(POSITIONS, HIDDEN))
        self.typ = nn.Parameter(torch.zeros(HIDDEN))
        self.ln = nn.LayerNorm(HIDDEN, EPS)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.head = nn.Linear(HIDDEN, len(LABELS))
        self.dropout = dropout

    def hidden(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Last hidden states [batch, length, 384]."""
        x = self.words[ids] + self.pos[: ids.shape[1]] + self.typ
        x = F.dropout(self.ln(x), self.dropout, self.training)
        allowed = None if bool(mask.all()) else mask.bool()[:, None, None, :]
        for layer in self.layers:
            x = layer(x, allowed)
        return x

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        return self.head(F.dropout(self.hidden(ids, mask), self.dropout, self.training))

    def tensors(self) -> dict[str, np.ndarray]:
        """The parameters, f32, by the names of `base.Weights`."""
        return {name: value.detach().float().cpu().numpy() for name, value in self.state_dict().items()}


def build(weights: Weights, keep: list[int] | None = None, dropout: float = 0.1) -> Tagger:
    """A network with these weights; `keep` picks the layers of a student (for example 0 2 4 7 9 11 of 12)."""
    keep = list(range(weights.layers)) if keep is None else keep
    model = Tagger(len(keep), len(weights.words.packed), dropout)
    state = {n: v for n, v in weights.tensors.items() if not n.startswith("layers.")}
    for new, old in enumerate(keep):
        prefix = f"layers.{old}."
        for name, value in weights.tensors.items():
            if name.startswith(prefix):
                state[f"layers.{new}.{name[len(prefix) :]}"] = value
    missing = set(model.state_dict()) - set(state)
    if missing - {"head.weight", "head.bias"}:
        raise ValueError(f"weights lack {sorted(missing)}")
    model.load_state_dict({n: torch.tensor(np.ascontiguousarray(v)) for n, v in state.items()}, strict=False)
    if missing:
        nn.init.normal_(model.head.weight, std=1 / math.sqrt(HIDDEN))
        nn.init.zeros_(model.head.bias)
    model.words.copy_(torch.from_numpy(weights.words.dequantised()))
    return model
