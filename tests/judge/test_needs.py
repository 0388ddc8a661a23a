"""The judge runs of the course's cells what tests need, and no more."""

import pytest

from grading.judge.notebook.dependencies import needed, reads

CASES = {
    "definitions stay": (["import dask\ndef f():\n    return 1\nclass A:\n    pass"], "", None),
    "what only shows goes": (["x = 1\nprint(x)\nx"], "", ""),
    "what a test reads stays": (["x = 1\ny = 2\nz = slow()"], "assert x + y", "x = 1\ny = 2"),
    "what that needs stays": (["a = 1\nb = a + 1\nc = 3"], "assert b", "a = 1\nb = a + 1"),
    "what a function reads stays": (
        ["n = 3\ndef f():\n    return n", ""],
        "",
        "n = 3\ndef f():\n    return n",
    ),
    "a test's own names are not needed": (["x = slow()"], "x = 1\nassert x", ""),
    "a name read before it is stored is": (["x = 1"], "y = x\nx = 2", "x = 1"),
    "locals are not needed": (["x = slow()"], "def g(x):\n    return x\nassert [x for x in g(1)]", ""),
    "methods that change": (["x = []\nx.append(1)\nx[0] = 2\nx.a.b = 3"], "assert x", None),
    "loops that change": (["x = []\nfor i in range(3):\n    x.append(i)"], "assert x", None),
    "an augmented name": (["x = 1\nx += 1"], "assert x", None),
    "compute changes nothing": (["x = lazy\nx.compute()"], "assert x", "x = lazy"),
    "settings": (["import dask\ndask.config.set(a=1)"], "dask.compute()", None),
    "cell magic": (["%%time\nx = 1"], "assert x", "x = 1"),
    "line magic": (["%matplotlib inline\nx = 1"], "assert x", "x = 1"),
    "no Python": (["def ("], "", ""),
}


@pytest.mark.parametrize("case", CASES)
def test_needed(case):
    cells, test, expected = CASES[case]
    text = "\n".join(needed(cells, [test])).strip().replace("\n\n", "\n")
    assert text == (cells[0] if expected is None else expected)


def test_a_later_cell_may_hold_what_an_earlier_function_reads():
    assert needed(["def f():\n    return n", "n = 3", "m = 4"], ["f()"])[1:] == ["n = 3", ""]


def test_reads_sees_through_functions_and_strings_of_format():
    assert reads("def f(a, b=c):\n    d = 1\n    return lambda e: f'{a + d + e + g}'") == {"c", "g"}


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("for n in data:\n    square = n * n\n    print(square)", {"data", "print"}),
        ("for n in data:\n    total += n", {"data", "total"}),
        ("for n in data:\n    pass\nprint(n)", {"data", "print", "n"}),
        ("if a:\n    b = 1\nprint(b)", {"a", "print", "b"}),
        ("with f() as (a, b):\n    c = a + b + d", {"f", "d"}),
        ("try:\n    a = b\nexcept Odd as error:\n    print(error, a)", {"b", "Odd", "print", "a"}),
        ("while a:\n    b.append(1)", {"a", "b"}),
        ("b = []\nwhile a:\n    b.append(1)", {"a"}),
        ("for x[i] in y:\n    pass", {"x", "i", "y"}),
    ],
)
def test_reads_follows_the_order_in_blocks(source, names):
    assert reads(source) == names


def test_what_a_function_changes_of_its_own_is_no_course_name():
    """A connection that only shows something is not opened for a function that has another of that name."""
    cells = ["client = connect()", "def ask(x):\n    client = other()\n    client.send(x)\n    return client"]
    assert needed(cells, ["ask(1)"]) == ["", cells[1]]
    cells[1] = "def ask(x):\n    client.send(x)"
    assert needed(cells, ["ask(1)"]) == cells
