"""Smoothing before int8: outliers of the activations move into the weights.

A dynamic int8 matrix product has one scale for all of its input. In this network single channels reach 20 to 50 where the
median channel's highest value is 2, so that all others are left with a few steps of the 256. Each channel of a product's input is
divided by a factor and the matrix's column multiplied by it: the same product, but both sides fit their scales
(Xiao et al. 2022, SmoothQuant).
"""

from __future__ import annotations

import numpy as np
import torch

from .base import Weights
from .network import build
from .windows import Windows

# The products whose input is smoothed, by the input's name, and the matrices that read it.
READERS = {"q": ("q", "k", "v"), "fi": ("fi",), "fo": ("fo",)}
# How much of an outlier goes into the weights: 0 nothing, 1 all of it.
STRENGTH = 0.75


def input_peaks(weights: Weights, windows: Windows, count: int = 200) -> dict[str, np.ndarray]:
    """The highest absolute value in each channel of each smoothed input, over `count` windows: "layers.N.fi" -> [channels]."""
    model = build(weights).eval()
    peaks: dict[str, torch.Tensor] = {}

    def watch(name: str):
        def hook(_module, inputs, _output):
            peak = inputs[0].abs().flatten(0, 1).amax(0)
            peaks[name] = torch.maximum(peaks[name], peak) if name in peaks else peak

        return hook

    for i, layer in enumerate(model.layers):
        for part in READERS:
            getattr(layer, part).register_forward_hook(watch(f"layers.{i}.{part}"))
    step = max(1, len(windows) // count)
    with torch.no_grad():
        for i in range(0, len(windows), step):
            ids = torch.from_numpy(windows.ids[windows.starts[i] : windows.starts[i + 1]].astype(np.int64))[None]
            model(ids, torch.ones_like(ids))
    return {name: peak.numpy() for name, peak in peaks.items()}


def factors(tensors: dict[str, np.ndarray], peaks: dict[str, np.ndarray], strength: float = STRENGTH) -> dict[str, np.ndarray]:
    """What each input channel is multiplied by; its matrices' columns are divided by the same."""
    out = {}
    for name, peak in peaks.items():
        prefix, part = name.rsplit(".", 1)
        columns = np.max([np.abs(tensors[f"{prefix}.{p}.weight"]).max(0) for p in READERS[part]], axis=0)
        scale = np.maximum(peak, 1e-3) ** strength / np.maximum(columns, 1e-5) ** (1 - strength)
        out[name] = (np.exp(np.log(scale).mean()) / scale).astype(np.float32)
    return out
