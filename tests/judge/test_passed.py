"""Functions that a test passes in are known as long as it runs."""

import pytest

from grading.judge.processes.passed import Passed
from grading.judge.wire.errors import Stopped


def test_a_function_of_an_earlier_check_is_told_as_that():
    passed = Passed()
    number = passed.number_of(abs)
    assert passed[number] is abs
    passed.clear()
    with pytest.raises(Stopped, match="an earlier check has passed in"):
        passed[number]
