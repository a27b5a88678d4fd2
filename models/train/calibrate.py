"""Calibration: the temperature that makes the model's confidence mean what it says."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from .corpus import Text
from .evaluate import Model
from .network import LABELS


def collect(model: Model, texts: Iterable[Text]) -> tuple[np.ndarray, np.ndarray]:
    """Logits [words, 7] and labels [words] of held-out texts."""
    rows, labels = [], []
    for text in texts:
        words, logits = model.words(text.text)
        rows.append(logits)
        previous = None
        for word in words:
            span = next((s for s in text.spans if s[0] < word.end and word.start < s[1]), None)
            labels.append(0 if span is None else LABELS.index(("I-" if span == previous else "B-") + span[2]))
            previous = span
    return np.concatenate(rows), np.array(labels)


def negative_log_likelihood(rows: np.ndarray, labels: np.ndarray, temperature: float) -> float:
    """Mean over words."""
    scaled = rows / temperature
    scaled = scaled - scaled.max(-1, keepdims=True)
    logs = scaled - np.log(np.exp(scaled).sum(-1, keepdims=True))
    return float(-logs[np.arange(len(labels)), labels].mean())


def expected_error(rows: np.ndarray, labels: np.ndarray, temperature: float, bins: int = 15) -> float:
    """Expected calibration error over the words that the model takes for part of an entity."""
    scaled = np.exp((rows - rows.max(-1, keepdims=True)) / temperature)
    probability = scaled / scaled.sum(-1, keepdims=True)
    guess = probability.argmax(-1)
    chosen = guess > 0
    confidence, right = probability.max(-1)[chosen], (guess == labels)[chosen]
    which = np.minimum((confidence * bins).astype(int), bins - 1)
    return float(sum(abs(confidence[which == b].mean() - right[which == b].mean()) * (which == b).mean() for b in set(which)))


def fit(rows: np.ndarray, labels: np.ndarray) -> float:
    """The temperature with the least negative log-likelihood, to two decimals."""
    grid = np.arange(0.5, 4.0, 0.01)
    return round(float(min(grid, key=lambda t: negative_log_likelihood(rows, labels, t))), 2)


def calibrate(model: Model, texts: list[Text], path: Path) -> dict:
    """Fits and writes `calibration.json`."""
    rows, labels = collect(model, texts)
    temperature = fit(rows, labels)
    result = {
        "temperature": temperature,
        "words": len(labels),
        "calibrationError": round(expected_error(rows, labels, temperature), 4),
        "calibrationErrorBefore": round(expected_error(rows, labels, 1.0), 4),
    }
    path.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return result
