"""Values of the course's names that answers change, in the tests of any course."""

from grading.judge.notebook.whole import answer_in
from tests.judge.test_references import tried_by

COURSE = """
import pandas as pd
table = pd.DataFrame({'a': [2, 1]})
data = [3, 1]
expected = [1, 2, 3]
count = 0
class Tank:
    level = 0
    def fill(self, n): self.level += n
tank = Tank()
"""
ANSWER = """
table['b'] = table['a'] * 2
table.head()
data.append(2)
data.sort()
expected.index(2)
tank.fill(3)
def tick():
    global count, last
    count += 1
    last = 'tick'
    data.append(count)
    return count
"""
TESTS = [
    "assert table['b'].tolist() == [4, 2]",
    "assert data == expected and tank.level == 3",
    "kept = data\nassert tick() == 1 and tick() == 2\nassert count == 2 and last == 'tick' and kept[-1] == 2",
    "count = 10\nassert tick() == 11 and count == 11",
    "assert count == 11 and data[3:] == [1, 2, 11]",
]


def test_names_that_an_answer_may_change():
    assert answer_in(ANSWER).changes == ["count", "data", "expected", "last", "table", "tank"]
    assert answer_in("import math\nmath.x = 1\nx = []\nx.append(2)").changes == ["x"]


def test_what_an_answer_changes_is_changed_for_the_tests_too(court):
    found = tried_by(court, ANSWER, TESTS, course=COURSE)
    assert [verdict.message for verdict in found.verdicts] == [""] * len(TESTS)
    assert {"table changes", "data changes", "count changes", "tank changes"} <= set(found.stays)
    assert "expected changes" not in found.stays

    def passed(answer: str) -> list[bool]:
        tried = tried_by(court, answer, TESTS, stays=found.stays, names=ANSWER, course=COURSE)
        return [verdict.passed for verdict in tried.verdicts]

    anew = ANSWER.replace("table['b'] =", "table = table.assign(b=0)\ntable['b'] =").replace(
        "data.append(2)\ndata.sort()", "data = sorted([*data, 2])"
    )
    assert passed(anew) == [True] * len(TESTS)
    assert passed(ANSWER.replace("* 2", "* 3").replace("data.sort()", "").replace("count += 1", "x = 1")) == [
        False
    ] * len(TESTS)
    assert passed("expected[:] = data\n" + ANSWER.replace("data.append(2)\ndata.sort()", ""))[1] is False
