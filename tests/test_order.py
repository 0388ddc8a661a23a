"""Ties are broken in Dask's own order, which is found without the sets of roots that make Dask's take the square."""

import random

import pytest
from dask.order import order
from hypothesis import given
from hypothesis import strategies as st

from tasklens import _dask, reach


def chain(n):
    return {i: (i - 1,) if i else () for i in range(n)}


def links_with_roots(n):
    """`sum` of lazy values: each link waits for the one before and for a root of its own."""
    found = {}
    for i in range(n):
        found["root", i] = ()
        found["link", i] = (("root", i), *([("link", i - 1)] if i else []))
    return found


def running_sums(n):
    """The same where each link is looked at, too."""
    return {**links_with_roots(n), **{("seen", i): (("link", i),) for i in range(n)}}


def tree(n):
    return {i: tuple(j for j in (2 * i + 1, 2 * i + 2) if j < n) for i in range(n)}


def drawn(n, fan_in, near, seed):
    draw = random.Random(seed)
    return {
        i: tuple({draw.randrange(max(0, i - near), i) for _ in range(draw.randint(0, fan_in))} if i else ())
        for i in range(n)
    }


SHAPES = {"chain": chain, "links with roots": links_with_roots, "running sums": running_sums, "tree": tree}


def of_dask(dependencies):
    return order({key: _dask._Waiting(key, frozenset(names)) for key, names in dependencies.items()})


@given(
    st.builds(
        drawn, st.integers(1, 60), st.integers(1, 4), st.sampled_from([2, 8, 60]), st.integers(0, 10**6)
    )
)
def test_it_is_dasks_order(dependencies):
    assert _dask.priorities(dependencies) == of_dask(dependencies)


@pytest.mark.parametrize("shape", SHAPES)
def test_it_is_dasks_order_of_long_graphs(shape):
    assert _dask.priorities(SHAPES[shape](300)) == of_dask(SHAPES[shape](300))


@pytest.mark.parametrize("shape", ["chain", "links with roots", "tree"])
def test_a_chain_and_a_tree_need_no_sets(shape, monkeypatch):
    """Dask's own order keeps half a million roots of 1,000 links; none are kept here."""
    monkeypatch.setattr(reach, "MOST", 0)
    monkeypatch.setattr(reach, "check_small", lambda *_: None)
    monkeypatch.setattr(reach, "depth_first", lambda _: pytest.fail("sets grew"))
    assert _dask.priorities(SHAPES[shape](1_000)) == of_dask(SHAPES[shape](1_000))


def test_where_sets_would_grow_with_the_square_branches_come_one_after_the_other(monkeypatch):
    monkeypatch.setattr(reach, "MOST", 10_000)
    dependencies = running_sums(1_000)
    with pytest.raises(reach.TooMuch):
        _dask._order({key: _dask._Waiting(key, frozenset(names)) for key, names in dependencies.items()})
    found = _dask.priorities(dependencies)
    assert sorted(found.values()) == [*range(3_000)]
    assert all(found[name] < found[key] for key, names in dependencies.items() for name in names)
    assert found["link", 500] < found["root", 501]


def test_outputs_that_need_many_roots_each_are_counted_before_sets_are_made(monkeypatch):
    monkeypatch.setattr(reach, "MOST", 10_000)
    dependencies = {("in", i): () for i in range(200)}
    dependencies.update({("out", i): tuple(("in", j) for j in range(200)) for i in range(200)})
    assert sorted(_dask.priorities(dependencies).values()) == [*range(400)]
