# tries: another course's points, by seeds and generators of tests: functions of these names of its own, states that it leaves in them
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
import random
def f(n):
    return [random.randint(1, 6) for _ in range(n)]
def g(rng):
    return rng.normal() + 1
#: test
import random
random.seed(3)
found = f(4)
random.seed(3)
assert found == [random.randint(1, 6) for _ in range(4)]
#: test 2
### BEGIN HIDDEN TESTS
import numpy
rng = numpy.random.default_rng(7)
found = g(rng)
assert found == numpy.random.default_rng(7).normal() + 1 and rng.normal() != found
random.seed(41)
assert 1 <= min(f(9)) and sum(f(50)) > 60
random.seed(5)
assert f(2) == [random.Random(5).randint(1, 6) for _ in range(1)] + [f(1), f(1)][0][:0] or len(f(3)) == 3
### END HIDDEN TESTS
"""
ANSWERS = {
    'seeds': """
import random
random.seed = lambda *args: None
random.randint = lambda *args: 3
def f(n): return [3]
def g(rng): return rng
""",
    'hangs': """
import random
def hang(*args):
    while True: pass
random.seed = hang
def f(n): return [0] * n
def g(rng): return 0
""",
    'states': """
import numpy, random
def f(n): return []
def g(rng):
    rng.bit_generator.state = {**rng.bit_generator.state, 'state': {'state': 0, 'inc': 0}}
    return rng.normal()
""",
    'raises': """
import random
def odd(*args): raise ImportError
random.seed = odd
def f(n): raise SystemExit
def g(rng): return rng.bit_generator
""",
    'bits': """
import numpy
def f(n): return numpy.float16('inf')
def g(rng): return numpy.float16('nan')
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
