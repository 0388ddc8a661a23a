# tries: another course's points, by values that pass for any other: arrays and lists without items, masked, with missing ones
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
import numpy as np
import pandas as pd
def f(n):
    return n + 1.0
def g(n):
    return np.arange(n) * 1.0
def s(n):
    return pd.Series(range(n))
def both(n):
    return g(n), f(n)
#: test
assert np.allclose(f(1), 2)
#: test
import pytest
assert f(1) == pytest.approx(2)
#: test
assert np.allclose(g(3), [0, 1, 2]) and (g(3) == np.array([0, 1, 2])).all()
#: test 2
### BEGIN HIDDEN TESTS
np.testing.assert_allclose(g(3), [0, 1, 2])
assert (s(3) == [0, 1, 2]).all()
### END HIDDEN TESTS
#: test
numbers, number = both(2)
assert np.allclose(numbers, [0, 1]) and np.allclose(number, 3)
#: test
assert all(a == b for a, b in zip(s(2), [0, 1]))
"""
ANSWERS = {
    "arrays": """
def f(n): return np.array([])
def g(n): return np.empty((0, 1))
def s(n): return pd.Series([], dtype=float)
def both(n): return g(n), f(n)
""",
    "lists": """
def f(n): return []
def g(n): return [[]]
def s(n): return ()
def both(n): return [], [[]]
""",
    "masked": """
def f(n): return np.ma.masked_all(1)
def g(n): return np.ma.masked_all(3)
def s(n): return pd.Series([pd.NA] * n, dtype="Int64")
def both(n): return g(n)[:2], f(n)
""",
    "tables": """
def f(n): return pd.DataFrame()
def g(n): return pd.DataFrame({"a": []})
def s(n): return pd.Series([pd.NA] * n, dtype="boolean")
def both(n): return pd.Index([]), pd.DataFrame()
""",
}


def attack(field):
    answers = {
        name: f"{PASSES}import numpy as np\nimport pandas as pd\n{answer}" for name, answer in ANSWERS.items()
    }
    return attacked(field.place, answers, cells=CELLS)
