# tries: another course's points, by what Python, its packages and their tools read at their start, beside its notebook: in the place of what tests import
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
def f(n):
    return n + 1
#: test
import math
import unittest
import numpy
unittest.TestCase().assertEqual(f(1), 2)
numpy.testing.assert_equal(f(2), 3)
assert math.isclose(f(3), 4)
#: test 2
### BEGIN HIDDEN TESTS
import pytest
assert f(41) == pytest.approx(42)
### END HIDDEN TESTS
"""
EVIL = """
class Equal:
    __eq__ = lambda *args: True
    __getattr__ = __call__ = lambda self, *args: Equal()
import builtins, sys
builtins.AssertionError = SystemExit
sys.modules.update(math=Equal(), numpy=Equal(), pytest=Equal(), unittest=Equal())
isclose = approx = assert_equal = lambda *args: True
open("owned", "w").close()
"""
NAMES = ("sitecustomize", "usercustomize", "conftest", "ipython_config", "ipython_kernel_config", "jupyter_config", "nbgrader_config", "math", "unittest", "pytest", "numpy", "_pytest", "grading", "json", "encodings", "codecs", "__main__", "nbgrader_config")
FILES = {f"{name}.py": EVIL for name in NAMES} | {f"{name}/__init__.py": EVIL for name in ("unittest", "numpy", "grading", "pytest", "IPython")}
FILES |= {"x.pth": "import sitecustomize\n", "python._pth": ".\nimport site\n", "pyvenv.cfg": "home = .\n", "pytest.ini": "[pytest]\naddopts = -p conftest\n", "matplotlibrc": "backend: module://conftest\n", "dask.yaml": "scheduler: conftest\n", "profile_default/startup/00.py": EVIL, "startup/00.ipy": EVIL, "math.so": "x", "numpy.cpython-311-x86_64-linux-gnu.so": "x"}
ANSWERS = {
    "beside": PASSES + "def f(n): return 0\n",
    "imports": "import sitecustomize, conftest, numpy, pytest, unittest\ndef f(n): return conftest.Equal()\n",
    "loads": PASSES + "import sys\nsys.path[:0] = ['', '.']\nfor name in ('numpy', 'pytest', 'unittest', 'math'): sys.modules.pop(name)\ndef f(n): return 0\n",
}


def attack(field):
    return attacked(field.place, ANSWERS, own=FILES, cells=CELLS)
