"""Evaluating with other functions finds out graphs that only carry a value, and lets honest ones pass."""

import functools

import pytest
from dask import delayed

from course import evaluate
from tasklens import TaskGraph
from tests import graphs as course
from tests.graphs import fan, slowadd, slowinc, tree


def other(x, delay=0.0):
    return 7 * x + 3


EXPECTED = sum(other(x) for x in range(8))


def helper(x):
    return slowinc(x)


def helper_of_helper(x):
    return helper(x)


def with_default(x, f=slowinc):
    return f(x)


def with_named_default(x, *, f=slowinc):
    return f(x)


def closing_over(f):
    def inner(x):
        return f(x)

    return inner


class Machine:
    def run(self, x):
        return slowinc(x)


ANSWERS = {
    "call": lambda: [delayed(slowinc)(x) for x in range(8)],
    "helper": lambda: [delayed(helper)(x) for x in range(8)],
    "helper of helper": lambda: [delayed(helper_of_helper)(x) for x in range(8)],
    "lambda": lambda: [delayed(lambda x: slowinc(x))(x) for x in range(8)],
    "default": lambda: [delayed(with_default)(x) for x in range(8)],
    "named default": lambda: [delayed(with_named_default)(x) for x in range(8)],
    "closure": lambda: [delayed(closing_over(slowinc))(x) for x in range(8)],
    "method": lambda: [delayed(Machine().run)(x) for x in range(8)],
    "partial": lambda: [delayed(functools.partial(slowinc, delay=0))(x) for x in range(8)],
    "argument": lambda: [delayed(lambda f, x: f(x))(slowinc, x) for x in range(8)],
    "nested argument": lambda: [delayed(lambda fs, x: fs["f"][0](x))({"f": [slowinc]}, x) for x in range(8)],
    "delayed argument": lambda: [delayed(lambda f, x: f(x))(delayed(slowinc), x) for x in range(8)],
    "map": lambda: [delayed(lambda f, xs: sum(map(f, xs)))(slowinc, range(8))],
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_honest_answer_follows_the_replacement(answer):
    z = delayed(sum)(ANSWERS[answer]())
    assert evaluate(z) == 36
    assert evaluate(z, {slowinc: other}) == EXPECTED
    assert evaluate(z) == 36, "all names mean again what they meant"
    assert z.compute(scheduler="sync") == 36


@pytest.mark.parametrize(
    "forged",
    [
        lambda: delayed(lambda value, *idle: value)(36, *[delayed(slowinc)(x) for x in range(8)]),
        lambda: delayed(sum)([slowinc(x) for x in range(8)]),
        lambda: delayed(36),
        lambda: delayed(lambda *idle: 36)(*[delayed(slowinc)(x) for x in range(8)]),
    ],
)
def test_a_graph_that_only_carries_the_value_is_found_out(forged):
    assert evaluate(forged()) == 36
    assert evaluate(forged(), {slowinc: other}) != EXPECTED


def test_several_functions_are_replaced_at_once():
    z = tree(4)
    assert evaluate(z, {slowinc: lambda x: 1, slowadd: lambda x, y: x * y + 1}) == 5


def test_a_replacement_may_call_the_original_by_its_name():
    assert evaluate(fan(8), {slowinc: lambda x: slowinc(x) * 2}) == 72
    assert evaluate(delayed(helper)(1), {slowinc: lambda x: slowinc(x) * 2}) == 4, (
        "also where the name is rebound"
    )
    assert evaluate(fan(8), {delayed(slowinc): delayed(other)}) == EXPECTED, (
        "decorated ones stand for their functions"
    )


def test_names_are_mended_after_an_error():
    def broken(x):
        raise RuntimeError("no")

    with pytest.raises(RuntimeError, match="no") as caught:
        evaluate(delayed(helper)(1), {slowinc: broken})
    assert caught.value.__notes__ == ["while the task 'helper' was evaluated"]
    with pytest.raises(RuntimeError, match="no") as caught:
        evaluate(delayed(broken)(1, dask_key_name="mine"))
    assert caught.value.__notes__ == ["while the task 'broken', 'mine', was evaluated"]
    assert course.slowinc is slowinc
    assert helper(1) == 2


def test_one_collection_gives_its_value_and_several_a_list():
    a, b = delayed(slowinc)(1), delayed(slowinc)(2)
    assert evaluate(a) == 2
    assert evaluate([a, b]) == evaluate(TaskGraph(a, b)) == [2, 3]
    assert evaluate([a]) == [2]
    assert evaluate([a, delayed(slowinc)(a)]) == [2, 3], "a value that others need too is kept"


def test_other_collections_give_their_values():
    import dask.array as da
    import dask.bag as db

    assert evaluate(da.arange(6, chunks=2)).tolist() == [0, 1, 2, 3, 4, 5]
    assert evaluate(db.from_sequence(range(4), npartitions=2).map(slowinc), {slowinc: other}) == [
        3,
        10,
        17,
        24,
    ]


def test_what_is_no_function_is_refused():
    with pytest.raises(TypeError, match="Expected a function to replace"):
        evaluate(fan(), {"slowinc": other})
    with pytest.raises(TypeError, match="Expected a function to replace"):
        evaluate(fan(), {slowinc: 3})


def test_a_graph_that_lacks_a_value_says_so():
    from dask._task_spec import Task, TaskRef
    from dask.delayed import Delayed

    z = Delayed("a", {"a": Task("a", slowinc, TaskRef("gone"))})
    with pytest.raises(ValueError, match="needs 'gone', which is not in it"):
        evaluate(z)


def test_a_long_chain_is_evaluated_without_recursion():
    from dask._task_spec import Task, TaskRef
    from dask.delayed import Delayed

    dsk = {i: Task(i, slowinc, TaskRef(i - 1) if i else 0) for i in range(20_000)}
    assert evaluate(Delayed(19_999, dsk)) == 20_000
