"""sympy's expressions as plain data: trees of its own classes, whose leaves are symbols, constants and numbers.

Nothing is parsed: sympy evaluates text as Python. A tree is put together as it was, without being simplified. sympy is imported
where there are some.
"""

import builtins
import re
from collections.abc import Callable, Iterable
from typing import Any

from grading.judge.lens import kinds

MOST = 10_000  # parts of an expression: what has more stays where it is
# Without brackets, dots and quotes: a name that is read as Python later, as sympy does with text, calls nothing.
NAME = re.compile(r"[\w{}^\\ +-]{1,40}")
CONSTANTS = {
    *("Pi", "Exp1", "ImaginaryUnit", "EulerGamma", "GoldenRatio", "Catalan", "true", "false", "EmptySet"),
    *("Naturals", "Naturals0", "Integers", "Rationals", "Reals", "Complexes"),
}  # fmt: skip
CLASSES = {
    *("Add", "Mul", "Pow", "Mod", "Abs", "sign", "floor", "ceiling", "frac", "Min", "Max", "re", "im", "arg", "conjugate"),
    *("sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "acot", "asec", "acsc", "atan2", "sinc"),
    *("sinh", "cosh", "tanh", "coth", "sech", "csch", "asinh", "acosh", "atanh", "acoth", "asech", "acsch"),
    *("exp", "log", "LambertW", "factorial", "factorial2", "binomial", "gamma", "beta", "erf", "erfc", "zeta"),
    *("Heaviside", "DiracDelta", "KroneckerDelta", "Si", "Ci", "Ei", "li", "erfi", "Derivative", "Integral", "Sum", "Product", "Limit", "Subs", "Lambda"),
    *("Equality", "Unequality", "LessThan", "StrictLessThan", "GreaterThan", "StrictGreaterThan"),
    *("And", "Or", "Not", "Xor", "Implies", "Equivalent", "ITE", "Piecewise", "ExprCondPair", "Tuple"),
    *("FiniteSet", "Interval"),
}  # fmt: skip
INERT = {"Integral", "Sum", "Product"}  # of which nothing is computed, unless it is asked for
COMPARED = {"FiniteSet", "Interval"}  # whose parts are, which takes for ever where these are no plain numbers
MATRICES = ("MutableDenseMatrix", "ImmutableDenseMatrix")


def _class(name: str) -> Any:
    import sympy
    from sympy.functions.elementary.piecewise import ExprCondPair

    return ExprCondPair if name == "ExprCondPair" else getattr(sympy, name)


def _made(of: Any, parts: list[Any]) -> Any:
    """Return an expression of these parts as they are: not simplified, nor computed."""
    import sympy

    with sympy.evaluate(of.__name__ in INERT):
        return of(*parts)


def _leaf(value: Any) -> dict[str, Any] | None:
    """Return a symbol or a constant as parts; None for all else."""
    import sympy

    if type(value) is sympy.Symbol and NAME.fullmatch(value.name):
        return {"symbol": value.name, "assumptions": dict(value._assumptions_orig)}
    return next(({"constant": name} for name in CONSTANTS if value is getattr(sympy.S, name)), None)


def _branch(value: Any) -> dict[str, Any] | None:
    """Return what an expression is made of, but for its parts; None for what is not of such a class."""
    import sympy

    of = type(value)
    if of.__name__ in CLASSES and of is _class(of.__name__):
        return {"of": of.__name__} if _may_be_made(of.__name__, value.args) else None
    if _may_be_called(of.__name__) and of == sympy.Function(of.__name__):
        return {"function": of.__name__}
    return None


def _may_be_called(name: str) -> bool:
    """Tell whether a function may have this name: none of Python's own, which a text of the expression would call."""
    return NAME.fullmatch(name) is not None and name not in vars(builtins)


def _may_be_made(of: str, parts: Iterable[Any]) -> bool:
    import sympy
    from sympy.logic.boolalg import BooleanAtom

    plain = sympy.Number, sympy.Symbol, BooleanAtom
    return of not in COMPARED or all(isinstance(part, plain) for part in parts)


def _can_cross(value: Any) -> bool:
    import sympy

    for n, part in enumerate(sympy.preorder_traversal(value)):
        if n > MOST or not (isinstance(part, sympy.Number) or _leaf(part) or _branch(part)):
            return False
    return True


def _write(value: Any, inside: Callable[..., Any]) -> dict[str, Any] | None:
    if leaf := _leaf(value):
        return leaf
    branch = _branch(value)
    if branch is None or not _can_cross(value):
        return None
    return branch | {"items": [inside(part) for part in value.args]}


def _read(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import sympy

    if "symbol" in plain:
        assumptions = plain["assumptions"]
        if any(type(holds) is not bool or not NAME.fullmatch(name) for name, holds in assumptions.items()):
            raise ValueError("an assumption holds or does not")
        return sympy.Symbol(_name(plain, "symbol"), **assumptions)
    if "constant" in plain:
        return getattr(sympy.S, _one_of(CONSTANTS, plain["constant"]))
    parts = _parts(plain, inside)
    if "function" in plain:
        of = sympy.Function(name := _name(plain, "function"))
        if not _may_be_called(name):
            raise ValueError("a function of Python's own")
    else:
        of = _class(name := _one_of(CLASSES, plain["of"]))
        if not _may_be_made(name, parts):
            raise ValueError("parts that cannot be compared at once")
    made = _made(of, parts)
    if type(made) != of or list(made.args) != parts:
        raise ValueError("an expression is another than its parts say")
    return made


def _write_matrix(value: Any, inside: Callable[..., Any]) -> dict[str, Any] | None:
    name = type(value).__name__
    parts = value.flat() if name in MATRICES and type(value) is _class(name) else [None]
    if not all(part is not None and _can_cross(part) for part in parts):
        return None
    return {"of": name, "rows": value.rows, "columns": value.cols, "items": [inside(part) for part in parts]}


def _read_matrix(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    rows, columns = (kinds.whole(plain, name, most=MOST) for name in ("rows", "columns"))
    return _class(_one_of(MATRICES, plain["of"]))(rows, columns, _parts(plain, inside))


def _renew(old: Any, new: Any) -> Any:
    """Put the content of one matrix into another, if that has its shape and can be changed."""
    if old.shape != new.shape or type(old) is not _class(MATRICES[0]):
        return new
    old[:, :] = new
    return old


def _parts(plain: dict[str, Any], inside: Callable[..., Any]) -> list[Any]:
    """Return the parts of an expression. sympy would evaluate text as Python, so that nothing but expressions goes on."""
    import sympy

    parts = kinds.items(plain, inside)
    if not all(isinstance(part, sympy.Basic) for part in parts):
        raise ValueError("the parts of an expression are expressions")
    return parts


def _name(plain: dict[str, Any], part: str) -> str:
    name = kinds.text(plain, part)
    if not NAME.fullmatch(name):
        raise ValueError("a name has other signs than names have")
    return name


def _one_of(names: Any, name: Any) -> str:
    if type(name) is not str or name not in names:
        raise ValueError("a class that is not known")
    return name


EXPRESSIONS = (
    kinds.Kind("sympy matrix", "sympy.MatrixBase", _write_matrix, _read_matrix, derived=True, renew=_renew),
    kinds.Kind("sympy", "sympy.Basic", _write, _read, derived=True),
)
