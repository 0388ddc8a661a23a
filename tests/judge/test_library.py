"""What the evaluator runs of libraries is what is listed, by whatever name it is asked for; and right answers need no more."""

import builtins
import collections
import datetime
import functools
import importlib
import itertools
import json
import math
import operator
import os
import random
import statistics
import subprocess
import sys
import time
import types

import dask
import numpy
import pandas
import pytest
from dask.delayed import delayed

from grading.judge.processes import allow_list
from grading.judge.processes.allow_list import attribute, found, is_safe
from tasklens import Function
from tasklens.function import describe

HARMLESS = [
    abs, int, len, max, sorted, sum, str, str.upper, str.join, list.index, dict.get, math.sqrt, statistics.mean, itertools.chain,
    itertools.starmap, collections.Counter, collections.Counter.most_common, json.loads, datetime.datetime, time.sleep, numpy.mean,
    numpy.add, numpy.float64, numpy.arange, numpy.linalg.norm, numpy.fft.fft, numpy.ndarray.sum, pandas.concat, pandas.DataFrame,
    pandas.DataFrame.sum, pandas.DataFrame.head, pandas.Series.mean, pandas.to_datetime,
]  # fmt: skip


@pytest.mark.parametrize("function", HARMLESS, ids=lambda function: function.__qualname__)
def test_a_harmless_function_is_found_by_what_it_says_of_itself(function):
    described = describe(function)
    assert is_safe(described)
    assert found(described) is function


HARMFUL = [
    builtins.eval, builtins.exec, builtins.open, builtins.__import__, builtins.compile, builtins.setattr, builtins.vars, builtins.type,
    builtins.breakpoint, builtins.input, builtins.memoryview, builtins.hasattr, os.system, os.popen, os.fork, subprocess.Popen,
    subprocess.run, importlib.import_module, functools.partial, functools.reduce, functools.update_wrapper, operator.attrgetter,
    operator.methodcaller, operator.itemgetter, operator.call, types.FunctionType, types.CodeType, types.SimpleNamespace,
    collections.namedtuple, json.load, random.Random, numpy.load, numpy.save, numpy.fromfile, numpy.memmap, numpy.vectorize,
    numpy.frompyfunc, numpy.lib.stride_tricks.as_strided, numpy.object_, numpy.void, numpy.ndarray, numpy.ndarray.tofile,
    numpy.ndarray.dump, pandas.read_pickle, pandas.read_csv, pandas.eval, pandas.DataFrame.eval, pandas.DataFrame.query,
    pandas.DataFrame.to_pickle, pandas.DataFrame.to_csv, pandas.DataFrame.apply, pandas.DataFrame.agg, pandas.HDFStore,
    dask.compute, delayed, sys.exit, sys.setrecursionlimit, sys.settrace, time.time,
]  # fmt: skip
ALIASES = [
    ("random", "_os.system"), ("random", "Random.__reduce__"), ("dask.utils", "os.system"), ("pandas.io.common", "os.system"),
    ("pandas", "io.common.os.system"), ("pandas", "compat.os"), ("numpy", "lib.npyio.os.system"), ("numpy", "os"), ("numpy", "ctypeslib"),
    ("collections", "_sys.modules.get"), ("statistics", "sys.exit"), ("statistics", "random.seed"), ("json", "codecs.open"),
    ("json", "decoder.JSONDecoder"), ("operator", "attrgetter"), ("operator", "methodcaller"), ("functools", "reduce"), ("builtins", "eval"),
    ("builtins", "getattr.__call__"), ("builtins", "str.__class__"), ("builtins", "str.format.__call__"), ("builtins", "object.__reduce__"),
    ("builtins", "type.mro"), ("builtins", "dict.__init_subclass__"), ("itertools", "chain.__reduce__"), ("", "eval"), ("", ""), ("math", ""),
    ("__main__", "f"), ("posix", "system"), ("nt", "system"), ("subprocess", "Popen"), ("multiprocessing", "Process"),
    ("threading", "Thread"), ("ctypes", "CDLL"), ("cffi", "FFI"), ("code", "interact"), ("pdb", "run"), ("timeit", "timeit"), ("runpy", "run_path"),
    ("pickle", "loads"), ("marshal", "loads"), ("toolz", "compose"), ("tables", "open_file"), ("dask", "compute"), ("gc", "get_objects"),
    ("pandas.core.frame", "DataFrame.to_pickle"), ("pandas.core.generic", "NDFrame.to_csv"), ("pandas.core.generic", "NDFrame.pipe"),
    ("pandas.core.frame", "DataFrame.query"), ("pandas.core.frame", "sys.exit"), ("pandas.core.frame", "np.load"),
    ("pandas._libs.lib", "is_list_like"), ("pandas.io.pickle", "read_pickle"), ("numpy.lib.stride_tricks", "as_strided"),
]  # fmt: skip


@pytest.mark.parametrize("function", HARMFUL, ids=lambda function: function.__qualname__)
def test_a_harmful_function_is_not_found(function):
    assert not is_safe(describe(function))


@pytest.mark.parametrize(("module", "qualname"), ALIASES)
@pytest.mark.parametrize("name", ["sum", "getattr", "it"])
def test_nothing_else_is_found_by_a_name_that_leads_to_it(module, qualname, name):
    assert not is_safe(Function("library", name, module, qualname))


def test_every_listed_name_is_there():
    missing = [
        f"{module}.{name}"
        for module, names in allow_list.NAMES.items()
        for name in names.split()
        if found(Function("library", name, module, name)) is None
    ]
    assert missing == []


def test_what_is_found_is_the_librarys_own():
    """Over all that modules hold, imports of theirs included: a listed name may be bound to something else one day."""
    homes = {
        "_collections",
        "_datetime",
        "_decimal",
        "_json",
        "_statistics",
        "datetime",
        "fractions",
        "numpy",
        "pandas",
    }
    for module in {*allow_list.WHOLE, *allow_list.NAMES}:
        for name in vars(importlib.import_module(module)):
            thing = found(Function("library", name, module, name))
            if thing is not None and thing is not attribute:
                home = (getattr(thing, "__module__", None) or "numpy").partition(".")[0]
                assert home in homes | {module.partition(".")[0]}, (module, name, home)


def generator():
    yield 1


@pytest.mark.parametrize(
    ("thing", "name"),
    [
        (os, "system"), (generator(), "gi_frame"), (generator, "func_globals"), (len, "name"), (int, "mro"), ("a", "__class__"),
        (sys._getframe(), "f_globals"), (generator.__code__, "co_consts"), (Function("passed", "f"), "host"), ([].append, "im_self"),
        (pandas.DataFrame(), "to_pickle"), (pandas.DataFrame(), "eval"), (pandas.Series([1]), "apply"), (numpy.zeros(1), "tofile"),
        (numpy.zeros(1), "ctypes"), (numpy.float64(1), "dump"), (types.SimpleNamespace(inside=os), "inside"), ("a", 1),
    ],
)  # fmt: skip
def test_no_attribute_leads_inside(thing, name):
    with pytest.raises((AttributeError, TypeError)):
        attribute(thing, name)


@pytest.mark.parametrize(
    ("thing", "name", "value"),
    [
        (3 + 4j, "imag", 4), (numpy.ones((2, 3)), "shape", (2, 3)), (pandas.DataFrame({"close": [1, 2]}), "size", 2),
        (types.SimpleNamespace(x=1), "x", 1), (datetime.date(2026, 1, 2), "year", 2026),
    ],
)  # fmt: skip
def test_attributes_of_plain_data_and_of_the_courses_objects_are_looked_up(thing, name, value):
    assert attribute(thing, name) == value


def test_an_attribute_may_have_a_default():
    assert attribute(types.SimpleNamespace(), "x", 3) == 3


# In the judge

CLAIM = """
import os, dataclasses
from grading.judge.processes import student as host
os.environ["WHERE"] = "student"
real = host.Host.describe
def claim(self, function):
    said = real(self, function)
    if said.name != "mine": return said
    return dataclasses.replace(said, kind="library", module=MODULE, qualname=QUALNAME, name=QUALNAME.split(".")[-1], number=None)
host.Host.describe = claim
def mine(name): ...
def f(): return delayed(mine)("WHERE")
"""


@pytest.mark.parametrize(
    "claimed",
    [
        ("random", "_os.getenv"),
        ("pandas.io.common", "os.getenv"),
        ("pandas", "io.common.os.getenv"),
        ("statistics", "random._os.getenv"),
        ("collections", "_sys.modules.__class__"),
        ("dask.utils", "os.getenv"),
    ],
)
def test_a_claimed_alias_runs_in_the_students_process(judge, claimed):
    module, qualname = claimed
    answer = CLAIM.replace("MODULE", repr(module)).replace("QUALNAME", repr(qualname))
    said = "str(f().compute())"
    if qualname.endswith("getenv"):
        assert judge(answer, f"assert f().compute() == 'student', {said}") == [None]
    else:
        (message,) = judge(answer, f"assert f().compute() is None, {said}")
        assert message is not None


OWN = """
def reduced(function, names, first):
    for name in names: first = function(first, name)
    return first
def look(): return delayed(inside)()
def run_cell(run): run("import os; os.environ['OWNED'] = 'yes'")
"""
INSIDE = {
    "attributes one after the other, to the evaluator's own shell": (
        "delayed(run_cell)(delayed(mine)(getattr, ['host', 'shell', 'run_cell'], f))",
        ("functools", "reduce"),
    ),
    "another code for a course function": (
        "delayed(lambda _, x: x)(delayed(mine)(slowinc, other, ('__code__',)), delayed(slowinc)(1))",
        ("functools", "update_wrapper"),
    ),
    "all attributes at once": (
        "delayed(run_cell)(delayed(lambda f: f(g))(delayed(mine)('host.shell.run_cell')))",
        ("operator", "attrgetter"),
    ),
    "a file of a table": ("delayed(mine)([table]).to_csv('x.csv')", ("pandas", "concat")),
    "a method of a table, by its name in a text": (
        "delayed(mine)([table]).apply('to_csv', args=('x.csv',))",
        ("pandas", "concat"),
    ),
    "a text that a table evaluates": (
        "delayed(mine)([table]).query('@os.environ.update(OWNED=\"yes\") == a')",
        ("pandas", "concat"),
    ),
    "a file of an array": ("delayed(mine)(1).tofile('x.csv')", ("numpy", "zeros")),
    "a program": ("delayed(mine)('touch x.csv').read()", ("numpy", "lib._npyio_impl.os.popen")),
}


@pytest.mark.parametrize("kind", INSIDE)
def test_no_task_reaches_the_inside_of_the_evaluator(judge, kind):
    graph, (module, qualname) = INSIDE[kind]
    claim = CLAIM.replace("MODULE", repr(module)).replace("QUALNAME", repr(qualname))
    answer = f"{claim}{OWN}import numpy, pandas\ndef g(): ...\ntable = delayed(pandas.DataFrame)({{'a': [1]}})\ndef f():\n    return {graph}"
    course = (
        "import os\ndef other(x):\n    return 99\n"
        "def inside():\n    return os.path.exists('x.csv'), slowinc(1), os.environ.get('OWNED')\n"
    )
    test = (
        "try:\n    evaluate(f())\nexcept Exception:\n    pass\n"
        "seen = evaluate(look())\nassert seen == (False, 2, None), seen"
    )
    assert judge(answer, test, course=course, names="def f(): ...\ndef look(): ...") == [None]
