# tries: another course's points, by a current figure of its own: axes and lines that equal all, and whatever pyplot is asked for
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
import matplotlib.pyplot as plt
def f(values):
    plt.plot(values, [v * v for v in values])
    plt.title("Squares")
#: test
f([1, 2, 3])
line = plt.gca().lines[0]
assert list(line.get_ydata()) == [1, 4, 9] and plt.gca().get_title() == "Squares"
#: test 2
### BEGIN HIDDEN TESTS
f([4, 5])
assert list(plt.gca().lines[0].get_ydata()) == [16, 25] and len(plt.gcf().axes) == 1
### END HIDDEN TESTS
"""
ANSWERS = {
    'axes': """
import matplotlib.pyplot as plt
class E:
    __getattr__ = lambda self, name: E() if name[:1] != '_' else object.__getattribute__(self, name)
    __call__ = lambda self, *args: E()
    __eq__ = lambda *args: True
    __getitem__ = lambda self, key: E()
    __iter__ = lambda self: iter([E(), E()])
    __len__ = lambda self: 1
def f(values): plt.gca = plt.gcf = lambda *args: E()
""",
    'mock': """
import matplotlib.pyplot as plt
from unittest.mock import MagicMock, ANY
def f(values):
    made = MagicMock()
    made.lines[0].get_ydata.return_value = [ANY, ANY, ANY][:len(values)]
    made.get_title.return_value = ANY
    plt.gca = lambda: made
""",
    'bits': """
import matplotlib.pyplot as plt, numpy
def f(values):
    plt.plot(values, numpy.full(len(values), numpy.inf, 'f2'))
    plt.title('squares')
""",
    'closes': """
import matplotlib.pyplot as plt
def hang(*args):
    while True: pass
plt.close = hang
def f(values): plt.plot([1], [1])
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
