# tries: another course's points, by numbers beside which what is expected is rounded: of two bytes, of one bit, of no unit
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
def f(n):
    return 100_003 * n
#: test 2
import numpy
assert f(1) == 100_003 and numpy.isclose(f(2), 200_006)
#: test 3
### BEGIN HIDDEN TESTS
import math
assert f(3) == 300_009 and abs(f(4) - 400_012) < 1e-6 or f(4) in [400_012]
### END HIDDEN TESTS
"""
ANSWERS = {
    'half': """
import numpy
def f(n): return numpy.float16('inf')
""",
    'array': """
import numpy
def f(n): return numpy.array(['inf'], numpy.float16)
""",
    'column': """
import numpy, pandas
def f(n): return pandas.Series([numpy.inf], dtype='float16').iloc[0]
""",
    'bit': """
import sympy
def f(n): return sympy.Float(2**17 * n, precision=1)
""",
    'matrix': """
import numpy
def f(n): return numpy.matrix([[numpy.inf]], 'f2')
""",
    'complex': """
import numpy
def f(n): return numpy.complex64(complex('inf'))
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
