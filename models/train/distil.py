"""Soft labels: what a larger model says about each word of the training windows."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from .windows import IGNORED, Windows


def teacher_labels(windows: Windows, teacher: Path, threads: int = 2) -> np.ndarray:
    """Logits of an ONNX teacher, f16 [pieces, 7], one window a call (a dynamic int8 graph depends on its batch). Only the real windows."""
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    session = ort.InferenceSession(str(teacher), options, providers=ort.get_available_providers())
    out = np.zeros((len(windows.ids), 7), np.float16)
    began = time.time()
    done = 0
    for i in np.flatnonzero(windows.real):
        a, b = windows.starts[i], windows.starts[i + 1]
        ids = windows.ids[a:b].astype(np.int64)[None]
        out[a:b] = session.run(None, {"ids": ids, "mask": np.ones_like(ids)})[0][0]
        done += b - a
        if i % 2000 == 0:
            print(f"teacher: {done:,} pieces, {done / (time.time() - began + 1e-9):,.0f}/s", flush=True)
    out[windows.labels == IGNORED] = 0
    return out
