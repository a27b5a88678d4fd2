"""Training: mixed windows, hard labels everywhere and the teacher's soft labels on real text, with checkpoints that survive a stop."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
import torch.nn.functional as F

from .network import Tagger
from .tokenizer import PAD_ID
from .windows import IGNORED, Windows

# Few different shapes: twice as fast on a CPU.
BUCKETS = (32, 48, 64, 96, 128, 160, 192)


@dataclass
class Settings:
    """Of a run. The schedule ends after `minutes` of training if given, else after `pieces`."""

    pieces: int = 6_000_000
    minutes: float | None = None
    batch_pieces: int = 4096
    rate: float = 2e-4
    head_rate: float = 5e-4
    warm_up: int = 100
    decay: float = 0.01
    generated_share: float = 0.55
    soft_share: float = 0.5
    # A missed person costs most: their labels weigh a little more.
    person_weight: float = 1.15
    seed: int = 5
    checkpoint_minutes: float = 10.0


@dataclass
class Batch:
    """ids, mask, labels [batch, length]; teacher [batch, length, 7] logits, zero where there is none (`soft` false)."""

    ids: torch.Tensor
    mask: torch.Tensor
    labels: torch.Tensor
    teacher: torch.Tensor
    soft: torch.Tensor


def _order(windows: Windows, seed: str) -> Iterator[int]:
    """Indices for ever, reshuffled each epoch."""
    epoch = 0
    while True:
        indices = list(range(len(windows)))
        random.Random(f"{seed}/{epoch}").shuffle(indices)
        yield from indices
        epoch += 1


def batches(sources: list[tuple[Windows, float]], batch_pieces: int, seed: str) -> Iterator[Batch]:
    """Batches of one length bucket each, windows drawn from the sources by their shares of PIECES."""
    rng = random.Random(seed)
    orders = [_order(windows, f"{seed}/{i}") for i, (windows, _) in enumerate(sources)]
    weights = [share / (len(w.ids) / len(w)) for w, share in sources]
    waiting: dict[int, list[tuple[Windows, int]]] = {b: [] for b in BUCKETS}
    while True:
        (source,) = rng.choices(range(len(sources)), weights)
        windows = sources[source][0]
        index = next(orders[source])
        length = windows.starts[index + 1] - windows.starts[index]
        bucket = next(b for b in BUCKETS if length <= b)
        waiting[bucket].append((windows, index))
        if len(waiting[bucket]) * bucket >= batch_pieces:
            yield _batch(waiting[bucket], bucket)
            waiting[bucket] = []


def _batch(chosen: list[tuple[Windows, int]], length: int) -> Batch:
    n = len(chosen)
    ids = np.full((n, length), PAD_ID, np.int64)
    labels = np.full((n, length), IGNORED, np.int64)
    teacher = np.zeros((n, length, 7), np.float32)
    soft = np.zeros(n, bool)
    for row, (windows, i) in enumerate(chosen):
        a, b = windows.starts[i], windows.starts[i + 1]
        ids[row, : b - a] = windows.ids[a:b]
        labels[row, : b - a] = windows.labels[a:b]
        if windows.teacher is not None and windows.real[i]:
            teacher[row, : b - a] = windows.teacher[a:b]
            soft[row] = True
    to = torch.from_numpy
    return Batch(to(ids), to((ids != PAD_ID).astype(np.int64)), to(labels), to(teacher), to(soft))


def loss_of(logits: torch.Tensor, batch: Batch, settings: Settings) -> torch.Tensor:
    """Mean over words of cross-entropy to the hard label, mixed on real text with cross-entropy to the teacher's distribution."""
    known = batch.labels != IGNORED
    logits = logits[known].float()
    labels = batch.labels[known]
    hard = F.cross_entropy(logits, labels, reduction="none")
    weight = torch.where((labels == 1) | (labels == 2), settings.person_weight, 1.0)
    target = batch.teacher[known].softmax(-1)
    soft = -(target * logits.log_softmax(-1)).sum(-1)
    share = batch.soft[:, None].expand_as(known)[known] * settings.soft_share
    return ((1 - share) * weight * hard + share * soft).mean()


def _groups(model: Tagger, settings: Settings) -> list[dict]:
    head = [p for n, p in model.named_parameters() if n.startswith("head.")]
    plain = [p for n, p in model.named_parameters() if not n.startswith("head.") and (p.ndim < 2 or n == "pos")]
    matrices = [p for n, p in model.named_parameters() if not n.startswith("head.") and p.ndim >= 2 and n != "pos"]
    return [
        {"params": matrices, "peak": settings.rate, "weight_decay": settings.decay},
        {"params": plain, "peak": settings.rate, "weight_decay": 0.0},
        {"params": head, "peak": settings.head_rate, "weight_decay": 0.0},
    ]


def _average(model: Tagger, done: float) -> float:
    """Averages the gradients over the processes; all go by the first one's clock."""
    if not dist.is_initialized():
        return done
    gradients = [p.grad for p in model.parameters() if p.grad is not None]
    flat = torch.cat([g.flatten() for g in gradients])
    dist.all_reduce(flat)
    flat /= dist.get_world_size()
    at = 0
    for g in gradients:
        g.copy_(flat[at : at + g.numel()].view_as(g))
        at += g.numel()
    clock = torch.tensor([done])
    dist.broadcast(clock, 0)
    return clock.item()


def _join_processes() -> tuple[int, int]:
    """This process's rank and the number of processes. Under `torchrun` each trains on batches of its own.

    On a busy CPU two processes of one thread are much faster than one of two: they wait for each other once a step,
    not once an operation.
    """
    if "RANK" not in os.environ:
        return 0, 1
    if not dist.is_initialized():
        dist.init_process_group("gloo")
    torch.set_num_threads(1)
    return dist.get_rank(), dist.get_world_size()


def train(model: Tagger, sources: list[tuple[Windows, float]], settings: Settings, folder: Path) -> None:
    """Trains in place. A checkpoint in `folder` is resumed from; the schedule goes on where it was, also with other data."""
    rank, world = _join_processes()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model.to(device).train()
    optimiser = torch.optim.AdamW(_groups(model, settings), lr=settings.rate, betas=(0.9, 0.98))
    checkpoint = folder / "checkpoint.pt"
    step, pieces, seconds = 0, 0, 0.0
    if checkpoint.exists():
        state = torch.load(checkpoint, map_location=device, weights_only=True)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        step, pieces, seconds = state["step"], state["pieces"], state["seconds"]
        print(f"resumed at step {step}, {pieces:,} pieces, {seconds / 60:.1f} minutes", flush=True)
    torch.manual_seed(settings.seed + step + 1000 * rank)
    last = saved = time.time()
    recent: list[float] = []
    done = 0.0
    for batch in batches(sources, settings.batch_pieces // world, f"{settings.seed}/{step}/{rank}"):
        batch = Batch(*(t.to(device) for t in vars(batch).values()))
        with torch.autocast(device, dtype=torch.bfloat16):
            logits = model(batch.ids, batch.mask)
        loss = loss_of(logits, batch, settings)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        done = _average(model, seconds / 60 / settings.minutes if settings.minutes else pieces / settings.pieces)
        if done >= 1:
            break
        factor = min(1.0, (step + 1) / settings.warm_up) * (1 - done)
        for group in optimiser.param_groups:
            group["lr"] = group["peak"] * factor
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        pieces += int(batch.mask.sum()) * world
        seconds += time.time() - last
        last = time.time()
        recent = [*recent[-49:], loss.item()]
        if rank == 0 and step % 10 == 0:
            print(f"step {step} {pieces:,} pieces {pieces / seconds:,.0f}/s loss {np.mean(recent):.4f} done {done:.1%}", flush=True)
        if rank == 0 and time.time() - saved > settings.checkpoint_minutes * 60:
            save(checkpoint, model, optimiser, step, pieces, seconds)
            saved = time.time()
    if rank == 0:
        save(checkpoint, model, optimiser, step, pieces, seconds)
        print(f"trained: {step} steps, {pieces:,} pieces, {seconds / 60:.1f} minutes", flush=True)


def save(path: Path, model: Tagger, optimiser: torch.optim.Optimizer, step: int, pieces: int, seconds: float) -> None:
    """Writes a checkpoint so that a stop at any moment leaves the old or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    state = {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "step": step, "pieces": pieces, "seconds": seconds}
    torch.save(state, path.with_suffix(".tmp"))
    path.with_suffix(".tmp").replace(path)
