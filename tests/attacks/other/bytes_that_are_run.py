# tries: another course's points, by bytes that are programs where a test unpickles what an answer gives, itself or by numpy and pandas
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: course
import io, pickle
import numpy, pandas
#: answer
def saved(value):
    return pickle.dumps(value)
def array():
    file = io.BytesIO()
    numpy.save(file, numpy.array([1, 2]))
    return file.getvalue()
#: test
assert pickle.loads(saved([1])) == [1]
#: test
assert numpy.load(io.BytesIO(array()), allow_pickle=True).tolist() == [1, 2]
#: test 2
### BEGIN HIDDEN TESTS
assert pandas.read_pickle(io.BytesIO(saved(3))) == 3
### END HIDDEN TESTS
"""
# What runs in the judge would give all points.
RUN = "from grading.judge.processes import judge as j; j.Trial._verdict = lambda s, t, *a, j=j: j.Report(points=t.points)"
ANSWERS = {
    "exec": f"""
class Runs:
    __reduce__ = lambda self: (exec, ({RUN!r},))
def saved(value): return pickle.dumps(Runs())
def array():
    file = io.BytesIO()
    numpy.save(file, numpy.array([Runs()]), allow_pickle=True)
    return file.getvalue()
""",
    "by_hand": f"""
def saved(value): return b"cbuiltins\\nexec\\n(V" + {RUN!r}.encode() + b"\\ntR."
def array(): return saved(1)
""",
    "equals": """
def saved(value): return b"cunittest.mock\\nANY\\n."
def array(): return saved(1)
""",
    "extension": """
def saved(value): return b"\\x80\\x04\\x8c\\x08builtins\\x8c\\x04eval\\x93(X\\x01\\x00\\x00\\x003tR."
def array(): return saved(1)
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
