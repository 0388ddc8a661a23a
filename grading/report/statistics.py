"""Numbers about marks: shares, quartiles, how hard a check is and how well it tells students apart."""

from collections.abc import Sequence
from math import sqrt
from statistics import fmean, quantiles
from typing import NamedTuple

FEW = 20  # students, below which a discrimination says little


class Item(NamedTuple):
    """Numbers about a check or an exercise.

    `passed` is the share of students with all its points; `difficulty` the mean share of its points, so 1 is easiest, which
    is what test theory calls the difficulty index; `discrimination` as `discrimination` has it.
    """

    students: int
    passed: float
    difficulty: float
    discrimination: float | None


def item(scores: Sequence[float], highest: float, totals: Sequence[float]) -> Item:
    """Return the numbers of an item, from what each student has for it and in all."""
    rest = [total - score for score, total in zip(scores, totals, strict=True)]
    number = len(scores)
    passed = sum(score >= highest - 1e-9 for score in scores) / number if number else 0.0
    difficulty = fmean(scores) / highest if number and highest else 0.0
    return Item(number, passed, difficulty, discrimination(scores, rest))


def discrimination(scores: Sequence[float], rest: Sequence[float]) -> float | None:
    """Return how well an item tells students apart: its corrected point-biserial correlation, from -1 to 1.

    For an item that is right or wrong, with p and q = 1 - p the shares of those and M₁, M₀ the means of what they have for the
    *rest* of the assignment, r = (M₁ - M₀) / s · √(p q), where s is the standard deviation of the rest over all students (Lord
    and Novick, Statistical Theories of Mental Test Scores, 1968, chapter 15; the rest is taken and not the total, in which the
    item itself would count: Henrysson, Psychometrika 28, 1963, 211–218). That is Pearson's correlation of the two, which is
    what is computed, so an item with parts of its points has one, too. None where all have the same, in either.

    >>> discrimination([1, 1, 0, 0], [8, 6, 4, 2])
    0.8944271909999159
    """
    if len(scores) < 2:
        return None
    mean, mean_rest = fmean(scores), fmean(rest)
    own = sum((score - mean) ** 2 for score in scores)
    others = sum((value - mean_rest) ** 2 for value in rest)
    if own < 1e-12 or others < 1e-12:
        return None
    both = sum((score - mean) * (value - mean_rest) for score, value in zip(scores, rest, strict=True))
    return both / sqrt(own * others)


def in_words(value: float | None) -> str:
    """Return what a discrimination means (after Ebel, Measuring Educational Achievement, 1965).

    >>> in_words(-0.2), in_words(0.5)
    ('the wrong way round: look at it', 'separates well')
    """
    if value is None:
        return "all have the same"
    if value < 0:
        return "the wrong way round: look at it"
    return "hardly separates" if value < 0.2 else "separates" if value < 0.4 else "separates well"


class Spread(NamedTuple):
    """A distribution of shares from 0 to 1: lowest, quartiles, highest, mean."""

    lowest: float
    lower: float
    median: float
    upper: float
    highest: float
    mean: float


def spread(shares: Sequence[float]) -> Spread | None:
    """Return how shares are spread; None of none."""
    if not shares:
        return None
    cuts = quantiles(shares, n=4, method="inclusive") if len(shares) > 1 else [shares[0]] * 3
    lower, median, upper = cuts
    return Spread(min(shares), lower, median, upper, max(shares), fmean(shares))


def histogram(shares: Sequence[float], bins: int = 10) -> list[int]:
    """Return how many shares are in each of so many equal parts of 0 to 1; the last one holds 1, and what is more.

    >>> histogram([0, 0.1, 0.95, 1, 1.2])
    [1, 1, 0, 0, 0, 0, 0, 0, 0, 3]
    """
    counts = [0] * bins
    for share in shares:
        counts[min(max(int(share * bins + 1e-9), 0), bins - 1)] += 1
    return counts
