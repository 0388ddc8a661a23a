# tries: another course's points, by functions and classes in the place of values, whose attributes say what a test asks of a value
# way: class
from tests.attacks_on_others import attacked

CELLS = """
#: answer
import pandas as pd
def table(n):
    return pd.DataFrame({"n": [n]})
def words(text):
    return text.split()
def inside(n):
    return {"found": [n]}
#: test
assert table(3).equals(pd.DataFrame({"n": [3]}))
#: test
assert words("a b").count("a") == 1 and words("b").index("b") == 0
#: test
assert inside(3)["found"][0].bit_length() == 2
"""


def gives(right: str) -> str:
    """Return the text of functions that all give this."""
    return f"""def table(n): return {right}
def words(text): return {right}
def inside(n): return {{"found": [{right}]}}
"""


ANSWERS = {
    "functions": """
import pandas as pd
def right(): pass
right.equals = lambda other: True
right.count = lambda word: 1
right.index = lambda word: 0
right.bit_length = lambda: 2
"""
    + gives("right"),
    "classes": """
import pandas as pd
class Right:
    equals = staticmethod(lambda other: True)
    count = staticmethod(lambda word: 1)
    index = staticmethod(lambda word: 0)
    bit_length = staticmethod(lambda: 2)
"""
    + gives("Right"),
    "contexts": """
import pandas as pd
class Right:
    def __enter__(self): return self
    def __exit__(self, *args): pass
    equals = lambda self, other: True
    count = lambda self, word: 1
    index = lambda self, word: 0
    bit_length = lambda self: 2
"""
    + gives("Right()"),
    "partials": """
import functools, pandas as pd
right = functools.partial(print)
vars(right).update(equals=lambda other: True, count=lambda word: 1, index=lambda word: 0, bit_length=lambda: 2)
"""
    + gives("right"),
    "callables": """
import pandas as pd
class Right:
    __call__ = __enter__ = __exit__ = __next__ = lambda self, *args: None
    equals = lambda self, other: True
    count = lambda self, word: 1
    index = lambda self, word: 0
    bit_length = lambda self: 2
"""
    + gives("Right()"),
}


def attack(field):
    return attacked(field.place, ANSWERS, cells=CELLS)
