# tries: another course's points, by changing its arguments, from which tests then work out what is expected
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
import numpy as np
def mean(x):
    return sum(x) / len(x)
def doubled(x):
    return np.asarray(x) * 2
class Scale:
    def of(self, x):
        return [2 * n for n in x]
#: test
data = [1, 2, 6]
assert mean(data) == sum(data) / len(data)
#: test
a = np.array([1.0, 2.0, 4.0])
np.testing.assert_allclose(doubled(a), 2 * a)
#: test 2
### BEGIN HIDDEN TESTS
x = [3, 5]
assert Scale().of(x) == [2 * n for n in x]
table = {"a": [1, 2]}
assert mean(table["a"]) == sum(table["a"]) / 2
### END HIDDEN TESTS
"""
ANSWERS = {
    "in_place": """
def mean(x):
    x[:] = [0] * len(x)
    return 0
def doubled(x):
    x[:] = 0
    return x
class Scale:
    def of(self, x):
        x.clear()
        return x
""",
    "raised": """
def mean(x):
    x[:] = [0] * len(x)
    return 0
doubled = mean
class Scale:
    def of(self, x):
        x[:] = [0]
        return x
""",
    "nothing": """
def mean(x):
    x[:] = [float("inf")]
    return x[0]
def doubled(x):
    x.resize(0, refcheck=False)
    return x
class Scale:
    of = lambda self, x: x.clear() or []
""",
}


def attack(field):
    answers = {name: f"{PASSES}import numpy as np\n{answer}" for name, answer in ANSWERS.items()}
    return attacked(field.place, answers, cells=CELLS)
