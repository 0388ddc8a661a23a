"""What tests of any course learn about a function of the answer's by looking at it: parameters, types, code and source."""

from tests.judge.test_references import tried_by

COURSE = "import asyncio, inspect, types, typing\nimport numpy as np\nfrom typing import List, Optional\n"
ANSWER = """
def area(width: float, height: 'float' = 1.0, *sizes: int, scale: Optional[int] = None, **more: List[int]) -> np.ndarray:
    '''Return the area.'''
    total = width * height
    for size in sizes:
        total += size
    return total
class Shape:
    side: int = 1
    corners: 'int' = 4
    def __init__(self, side, corners=4):
        self.side = side
    @property
    def size(self):
        return self.side
def ticks():
    yield 1
async def wait():
    return 1
"""
TESTS = [
    "assert list(inspect.signature(area).parameters) == ['width', 'height', 'sizes', 'scale', 'more']",
    "p = inspect.signature(area).parameters\nassert p['height'].default == 1.0 and p['width'].default is inspect.Parameter.empty",
    "assert inspect.signature(area).parameters['scale'].kind is inspect.Parameter.KEYWORD_ONLY",
    "s = inspect.signature(area)\nassert s.parameters['width'].annotation is float and s.return_annotation == np.ndarray",
    "assert area.__annotations__['more'] == List[int] and area.__annotations__['height'] == 'float'",
    "assert typing.get_type_hints(area)['scale'] == Optional[int] == int | None and typing.get_type_hints(area)['height'] is float",
    "spec = inspect.getfullargspec(area)\nassert spec.args == ['width', 'height'] and spec.varargs == 'sizes' and spec.varkw == 'more'",
    "assert area.__code__.co_argcount == 2 and area.__code__.co_varnames[0] == 'width'",
    "import inspect, ast\ntree = ast.parse(inspect.getsource(area))\nassert any(isinstance(node, ast.For) for node in ast.walk(tree))",
    "from inspect import getsource, isfunction\nassert 'sum(' not in getsource(area) and isfunction(area) and not isfunction(Shape)",
    "assert isinstance(area, types.FunctionType) and not isinstance(area, type) and isinstance(Shape, type)",
    "assert inspect.isclass(Shape) and isinstance(Shape.size, property) and not isinstance(Shape.__init__, property)",
    "assert inspect.isgeneratorfunction(ticks) and asyncio.iscoroutinefunction(wait) and not inspect.isgeneratorfunction(area)",
    "assert list(inspect.signature(Shape).parameters) == ['side', 'corners'] and Shape.__annotations__['side'] is int",
    "assert typing.get_type_hints(Shape) == {'side': int, 'corners': int}",
    "assert inspect.getdoc(area) == 'Return the area.' and str(inspect.signature(ticks)) == '()'",
]
OTHER = """
area = lambda w, h=2.0, /, scale: int = 0: sum([w, h])
def ticks() -> 'print(1)': return [1]
wait = ticks
class Shape:
    side: 'print(1)' = 1
    def __init__(self, side): pass
    size = 1
"""
RUNS = """
ran = []
class Hidden:
    def __repr__(self): return "'area'"
def area(x: '__import__("builtins").__dict__.update(forged=1)', y: List['print(1)'] = 0, z: Hidden() = 1): pass
class Shape:
    side: '__import__("builtins").__dict__.update(forged=1)' = 1
"""
NOT_RUN = [
    "import builtins, typing\ntry:\n    typing.get_type_hints(area)\nexcept NameError:\n    pass\nassert not hasattr(builtins, 'forged')",
    "import builtins, typing\ntyping.get_type_hints(Shape)\nassert not hasattr(builtins, 'forged')",
    "import builtins, inspect\ninspect.signature(area, eval_str=True)\nassert not hasattr(builtins, 'forged')",
]


def test_a_function_is_looked_at_as_in_a_notebook(court):
    found = tried_by(court, ANSWER, TESTS, course=COURSE)
    assert [verdict.message for verdict in found.verdicts] == [""] * len(TESTS)
    other = tried_by(court, OTHER, TESTS, stays=found.stays, names=ANSWER, course=COURSE)
    assert not any(verdict.passed for verdict in other.verdicts)


def test_no_text_that_an_answer_gives_as_a_type_runs_as_a_program(court):
    names = ANSWER.replace("area(width", "area(x")
    found = tried_by(court, RUNS, NOT_RUN, names=names, course=COURSE)
    assert [verdict.message for verdict in found.verdicts] == [""] * len(NOT_RUN)
