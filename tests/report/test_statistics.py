"""Numbers about marks are those of the books."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grading.report.statistics import discrimination, histogram, item, spread

POINTS = st.lists(st.tuples(st.sampled_from([0.0, 1.0]), st.integers(0, 20)), min_size=2, max_size=40)


@given(POINTS)
def test_discrimination_is_the_point_biserial_of_the_formula(pairs):
    """Against the formula in the docstring, with M₁, M₀, p, q and s."""
    scores, rest = [one for one, _ in pairs], [float(other) for _, other in pairs]
    passed = [other for one, other in zip(scores, rest, strict=True) if one]
    failed = [other for one, other in zip(scores, rest, strict=True) if not one]
    found = discrimination(scores, rest)
    if not passed or not failed or len(set(rest)) == 1:
        assert found is None
        return
    p, mean = len(passed) / len(rest), sum(rest) / len(rest)
    s = (sum((other - mean) ** 2 for other in rest) / len(rest)) ** 0.5
    gap = sum(passed) / len(passed) - sum(failed) / len(failed)
    assert found == pytest.approx(gap / s * (p * (1 - p)) ** 0.5)
    assert -1 - 1e-9 <= found <= 1 + 1e-9


def test_an_item_is_compared_with_the_rest_and_not_with_itself():
    numbers = item([2, 2, 1, 0], 2, [10, 4, 3, 2])
    assert (numbers.students, numbers.passed, numbers.difficulty) == (4, 0.5, 0.625)
    assert numbers.discrimination == pytest.approx(discrimination([2, 2, 1, 0], [8, 2, 2, 2]))


def test_nobody_and_one_have_numbers_too():
    assert item([], 2, []) == (0, 0, 0, None)
    assert item([1], 1, [5]).discrimination is None
    assert spread([]) is None
    assert spread([0.5]) == (0.5,) * 6


@given(st.lists(st.floats(-1, 3), max_size=50))
def test_each_share_is_in_one_bin(shares):
    assert sum(histogram(shares)) == len(shares)
