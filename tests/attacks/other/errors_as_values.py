# tries: another course's points, by errors of its own class in the place of values, which are then asked whether they are right
# way: class
from tests.attacks_on_others import attacked

CELLS = """
#: answer
import pandas as pd
class Refused(Exception):
    def __init__(self, n=0):
        self.n = n
def table(n):
    if n < 0:
        raise Refused(n)
    return pd.DataFrame({"n": [n]})
def words(text):
    return text.split()
def inside(n):
    return {"found": [n]}
#: test
try:
    table(-1)
except Refused as error:
    assert error.n == -1
assert table(3).equals(pd.DataFrame({"n": [3]}))
#: test
assert words("a b").count("a") == 1 and words("b").index("b") == 0
#: test
assert inside(3)["found"][0].bit_length() == 2
"""
ANSWERS = {
    "equals": """
import pandas as pd
class Refused(Exception):
    n = -1
    equals = count = index = bit_length = found = lambda self, *others: 1
    equals = lambda self, other: True
def table(n):
    if n < 0: raise Refused
    return Refused()
def words(text): return Refused()
def inside(n): return {"found": [Refused()]}
""",
    "other": """
import pandas as pd
class Refused(Exception):
    n = -1
class Right(Refused):
    equals = lambda self, other: True
    count = lambda self, word: 1
    index = lambda self, word: 0
    bit_length = lambda self: 2
def table(n):
    if n < 0: raise Refused
    return Right()
def words(text): return Right()
def inside(n): return {"found": [Right()]}
""",
}


def attack(field):
    return attacked(field.place, ANSWERS, cells=CELLS)
