"""The plan of a notebook crosses to the judge's process as it is."""

import dataclasses
import json

import pytest

from grading.judge.notebook.plan import (
    KINDS,
    AnswerCell,
    CourseCell,
    Helpers,
    JudgedTest,
    Order,
    UnjudgedTest,
    WholeCell,
)

STEPS = [
    CourseCell(0, "import dask", "import dask", "code", "", ""),
    AnswerCell(2, "def f(x): ...", ["f"], "import math"),
    WholeCell(3, "f(1)", "^Warning"),
    JudgedTest(4, "assert f(1)", "f_value", 1.5, {"grade_id": "f_value", "points": 1.5}, "code"),
    UnjudgedTest(5, "assert f(2)", "f_more", 1.0, {"grade_id": "f_more"}),
    Helpers(6, "import math"),
]
ORDER = Order(
    STEPS,
    files={"a.txt": "YQ=="},
    own={"b.txt": None},
    exactly=False,
    stays=None,
    leave=True,
    demonstrate=False,
    seed="seed",
    seconds=3.0,
    processor=60.0,
    broken={"f_more": "why"},
    folders={"judge": "/j"},
    student=7,
)


def test_an_order_comes_back_from_its_message_as_it_was():
    assert {type(step) for step in STEPS} == {*KINDS.values()}
    assert Order.from_plain(json.loads(json.dumps(ORDER.to_plain()))) == ORDER


def test_a_message_that_is_no_order_is_refused():
    plain = ORDER.to_plain()
    for broken in (
        plain | {"more": 1},
        {name: value for name, value in plain.items() if name != "seed"},
        plain | {"steps": [{"kind": "Order", "cell": 0, "source": ""}]},
        plain | {"steps": [{"kind": "WholeCell", "cell": 0, "source": "", "run": "x"}]},
    ):
        with pytest.raises((KeyError, TypeError)):
            Order.from_plain(broken)


def test_a_step_is_written_with_its_kind():
    sent = ORDER.to_plain()["steps"]
    assert [step["kind"] for step in sent] == [type(step).__name__ for step in STEPS]
    assert sent[1] == {"kind": "AnswerCell", **dataclasses.asdict(STEPS[1])}
