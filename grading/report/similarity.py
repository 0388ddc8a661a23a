"""Answers to an exercise that are built alike: a hint to look at them, and nothing else.

Answers are compared by the features of their structure (`grading.judge.notebook.structure`). What the lesson itself gives does
not count. Each other feature counts as many bits as it is surprising in this class: log₂(n/m), where m of n students have it, so
what most write counts nearly nothing. Two answers are alike where they share ALIKE of the bits that either has, and at least
BITS of them. `tests/report/test_similarity.py` measures on collected answers how often that is so without copying.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple

import numpy as np

from grading.judge.notebook.structure import LENGTH

ALIKE = 0.6  # of the bits that two answers have together
BITS = 6.0  # that they share, at least: runs of words overlap, so that LENGTH of them count once
MOST = 3000  # answers of different structure to an exercise that are compared
HONEST = 150  # less than one of so many pairs of honest answers by strangers is as alike as that: tests/blind_answers


class Alike(NamedTuple):
    """Students whose answers to an exercise are alike; the share and the bits of the pair that is most so."""

    students: list[str]
    share: float
    bits: float


def groups(answers: Mapping[str, Collection[int]], own: Collection[int]) -> list[Alike]:
    """Return groups of students, each of whom is like another of the group; the most surprising first.

    `answers` has the features of each student's answer, `own` those of what the lesson gives.
    """
    features = {student: frozenset(found) - frozenset(own) for student, found in answers.items()}
    weights = _weights(features)
    same: dict[frozenset[int], list[str]] = defaultdict(list)
    for student, found in features.items():
        if found:
            same[found].append(student)
    kinds = sorted(same, key=lambda found: -sum(weights[feature] for feature in found))[:MOST]
    pairs = {(n, n): (1.0, _bits(kinds[n], weights)) for n in range(len(kinds)) if len(same[kinds[n]]) > 1}
    pairs = {pair: found for pair, found in pairs.items() if found[1] >= BITS} | _pairs(kinds, weights)
    alike = []
    for members, best in _joined(pairs):
        students = sorted(student for n in members for student in same[kinds[n]])
        alike.append(Alike(students, *best))
    return sorted(alike, key=lambda group: (-group.bits, group.students))


def _weights(features: Mapping[str, Collection[int]]) -> dict[int, float]:
    number = len(features)
    had = Counter(feature for found in features.values() for feature in found)
    return {feature: float(np.log2(number / count)) for feature, count in had.items()}


def _bits(found: Collection[int], weights: Mapping[int, float]) -> float:
    return sum(weights[feature] for feature in found) / LENGTH


def _pairs(
    kinds: list[frozenset[int]], weights: Mapping[int, float]
) -> dict[tuple[int, int], tuple[float, float]]:
    """Return which two of some sets of features are alike, with their share and their bits."""
    had = Counter(feature for found in kinds for feature in found)
    shared = {feature: n for n, feature in enumerate(feature for feature, count in had.items() if count > 1)}
    if not shared:
        return {}
    table = np.zeros((len(kinds), len(shared)), np.float32)
    for row, found in enumerate(kinds):
        table[row, [shared[feature] for feature in found if feature in shared]] = 1
    both = (table * np.array([weights[feature] for feature in shared], np.float32)) @ table.T / LENGTH
    alone = np.array([_bits(found, weights) for found in kinds], np.float32)
    share = both / np.maximum(alone[:, None] + alone[None, :] - both, 1e-6)
    rows, columns = np.nonzero(np.triu((share >= ALIKE) & (both >= BITS), 1))
    return {
        (int(a), int(b)): (float(share[a, b]), float(both[a, b])) for a, b in zip(rows, columns, strict=True)
    }


def _joined(
    pairs: Mapping[tuple[int, int], tuple[float, float]],
) -> list[tuple[set[int], tuple[float, float]]]:
    """Return which belong together, with the best pair of each group."""
    group: dict[int, set[int]] = {}
    for a, b in pairs:
        together = group.get(a, {a}) | group.get(b, {b})
        group.update(dict.fromkeys(together, together))
    found = {id(members): members for members in group.values()}
    return [
        (members, max((best for (a, _), best in pairs.items() if a in members), key=lambda best: best[1]))
        for members in found.values()
    ]
