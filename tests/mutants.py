"""Change right answers a little, in every way of a standard set, and see whether a check notices: `python -m tests.mutants`.

The operators are those of mutation testing (mutmut's list: numbers, strings, comparisons, operators, conditions, keywords,
assignments, arguments) and those that a student of Dask makes: undelay, compute early, drop a task, one task more, share
one task, let each wait for the one before. A mutant that every check lets pass is told, unless `equivalent_mutants.toml` says
why it is still right. The exit status is 0 if none is told.
"""

import argparse
import ast
import copy
import difflib
import random
import re
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from grading.lessons.collected_answers import checks_of
from grading.lessons.scripts import ROOT
from tests.accuracy import LESSONS, failures, find_answers, side_by_side, with_hidden_tests

EQUIVALENT = ROOT / "tests" / "equivalent_mutants.toml"
SECONDS = 5.0  # that a call of a mutant may take: some never end
SWAPPED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Div, ast.Mod: ast.Div,
    ast.Pow: ast.Mult, ast.And: ast.Or, ast.Or: ast.And,
}  # fmt: skip


def _template(text: str, **parts: ast.expr) -> ast.expr:
    """Return an expression in which names stand for parts."""

    class Fill(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.expr:
            return copy.deepcopy(parts[node.id]) if node.id in parts else node

    return Fill().visit(ast.parse(text, mode="eval").body)


class _Waiting(ast.NodeTransformer):
    """Lets the innermost calls of an item wait for `last[0]`: those of delayed(...), or any, of a decorated function."""

    def __init__(self, of_any: bool):
        self.of_any, self.found = of_any, False

    def visit_Call(self, node: ast.Call) -> ast.expr:
        before, self.found = self.found, False
        call: ast.Call = self.generic_visit(node)  # type: ignore[assignment]
        is_lazy = self.of_any or (isinstance(node.func, ast.Call) and _is_delayed(node.func.func))
        if call.args and is_lazy and not self.found:
            wait = _template("delayed(lambda given, before: given)(GIVEN, last[0])", GIVEN=call.args[0])
            call, self.found = ast.Call(call.func, [wait, *call.args[1:]], call.keywords), True
        self.found |= before
        return call


def _chained(item: ast.expr) -> ast.expr | None:
    """Return an item of a list that waits for the one before it; None where it calls nothing."""
    for of_any in (False, True):
        waiting = _Waiting(of_any)
        chained: ast.expr = waiting.visit(copy.deepcopy(item))
        if waiting.found:
            return chained
    return None


def _is_delayed(node: ast.AST) -> bool:
    return "delayed" in (getattr(node, "id", ""), getattr(node, "attr", ""))


def standard(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Yield what mutation testing makes of a node, with the operator's name."""
    match node:
        case ast.Constant(value=bool(value)):
            yield "bool", ast.Constant(not value)
        case ast.Constant(value=int(value) | float(value)):
            yield "number", ast.Constant(value + 1)
        case ast.Constant(value=str(value)):
            yield "string", ast.Constant(value + "XX")
        case ast.Compare(ops=[op]) if type(op) in SWAPPED:
            yield "compare", ast.Compare(node.left, [SWAPPED[type(op)]()], node.comparators)
        case ast.BinOp(op=op) if type(op) in SWAPPED:
            yield "operator", ast.BinOp(node.left, SWAPPED[type(op)](), node.right)
        case ast.AugAssign(op=op) if type(op) in SWAPPED:
            yield "operator", ast.AugAssign(node.target, SWAPPED[type(op)](), node.value)
            yield "assign", ast.Assign([node.target], node.value)
        case ast.BoolOp(op=op):
            yield "and-or", ast.BoolOp(SWAPPED[type(op)](), node.values)
        case ast.UnaryOp(op=ast.Not()):
            yield "not", node.operand
        case ast.If() | ast.While() | ast.IfExp():
            changed = copy.copy(node)
            changed.test = ast.UnaryOp(ast.Not(), node.test)
            yield "condition", changed
        case ast.Break():
            yield "keyword", ast.Continue()
        case ast.Continue():
            yield "keyword", ast.Break()
        case ast.Assign(value=value) if not (isinstance(value, ast.Constant) and value.value is None):
            yield "assign-none", ast.Assign(node.targets, ast.Constant(None))
        case ast.Call(args=args) if len(args) > 1:
            for n in range(len(args)):
                yield "argument", ast.Call(node.func, args[:n] + args[n + 1 :], node.keywords)
        case ast.Slice(lower=lower, upper=upper, step=step) if lower or upper:
            yield "slice", ast.Slice(None if lower else upper, None, step)


def of_dask(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Yield what a student of Dask might make of a node by mistake."""
    match node:
        case ast.Call(func=ast.Call(func=called, args=[task, *_])) if _is_delayed(called):
            yield "undelay", ast.Call(task, node.args, node.keywords)
            yield "compute-early", _template("CALL.compute()", CALL=node)
            if node.args and not isinstance(node.args[0], ast.Starred):
                yield "drop", node.args[0]
        case ast.FunctionDef(decorator_list=[decorator]) if _is_delayed(
            getattr(decorator, "func", decorator)
        ):
            changed = copy.copy(node)
            changed.decorator_list = []
            yield "undelay", changed
        case ast.Return(value=value) if value:
            yield "one-more", ast.Return(_template("delayed(lambda last: last)(RESULT)", RESULT=value))
            yield "compute-early", ast.Return(_template("RESULT.compute()", RESULT=value))
        case ast.ListComp(elt=elt, generators=generators) | ast.GeneratorExp(elt=elt, generators=generators):
            made = ast.ListComp(elt, generators)
            yield "share", _template("(lambda made: made[:1] * len(made))(MADE)", MADE=made)
            if chained := _chained(elt):
                one = ast.ListComp(_template("last.__setitem__(0, ONE) or last[0]", ONE=chained), generators)
                yield "chain", _template("(lambda last: ALL)([None])", ALL=one)


def mutants(source: str) -> dict[str, str]:
    """Return all mutants of an answer: operator and number → its text. Each differs from the answer in one place."""
    tree = ast.parse(source)
    texts = {  # docstrings among them: they do nothing
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    found: dict[str, str] = {}
    for number, node in enumerate(ast.walk(tree)):
        if id(node) in texts:
            continue
        for kind, (name, changed) in enumerate([*standard(node), *of_dask(node)]):
            text = _replaced(tree, number, changed)
            if text is not None and text not in found.values() and text != ast.unparse(tree):
                found[f"{name}-{number}{'abcdefgh'[kind]}"] = text
    return found


def _replaced(tree: ast.Module, number: int, changed: ast.AST) -> str | None:
    """Return the text of a tree with another node in a place; None where it is no Python any more."""
    target = next(node for n, node in enumerate(ast.walk(tree)) if n == number)

    class Replace(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> ast.AST:
            return copy.deepcopy(changed) if node is target else self.generic_visit(copy.copy(node))

        def generic_visit(self, node: ast.AST) -> ast.AST:
            for field, old in ast.iter_fields(node):
                if isinstance(old, list):  # in a list of its own: the tree stays what it is
                    setattr(
                        node, field, [self.visit(one) if isinstance(one, ast.AST) else one for one in old]
                    )
                elif isinstance(old, ast.AST):
                    setattr(node, field, self.visit(old))
            return node

    try:
        text = ast.unparse(ast.fix_missing_locations(Replace().visit(tree)))
        compile(text, "mutant", "exec")
    except (SyntaxError, ValueError):
        return None
    return text


def write_mutants(answers: Iterable[Path], folder: Path, wanted: Callable[[str, str], bool]) -> int:
    """Write those mutants of right answers that are wanted, by answer and operator, as wrong answers; return how many."""
    number = 0
    for path in answers:
        for name, text in mutants(path.read_text("utf-8")).items():
            if wanted(path.stem, name):
                target = folder / path.parts[-4] / path.parts[-3] / "wrong" / f"{path.stem}-{name}.py"
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, "utf-8")
                number += 1
    return number


def survivors(
    lesson: str, answers: Path, wanted: Callable[[str, str], bool], workers: int
) -> tuple[dict[str, str], int]:
    """Return the mutants of a lesson's right answers that every check lets pass, each with what was changed, and how many were tried."""
    notebook = with_hidden_tests(lesson)
    checks = checks_of(notebook)
    right = [
        path
        for paths in find_answers(checks, answers).values()
        for path in paths
        if path.parent.name == "right"
    ]
    answer_of = {(path.parts[-3], path.stem): path for path in right}
    with tempfile.TemporaryDirectory() as place:
        number = write_mutants(right, Path(place), wanted)

        def passing(tries: list[dict[str, Path]]) -> list[tuple[str, Path]]:
            return [
                (exercise, path)
                for answered, failed in zip(tries, failures(notebook, tries, workers, SECONDS), strict=True)
                for exercise, path in answered.items()
                if not failed & set(checks[exercise])
            ]

        together = passing(side_by_side(find_answers(checks, Path(place))))
        # Another mutant in that notebook may have defined a name that this one uses: beside the solution it may be wrong.
        alone = passing([{exercise: path} for exercise, path in together])
        alive = {
            f"{exercise}/{path.stem}": change(answer_of[exercise, path.stem.partition("-")[0]], path)
            for exercise, path in alone
        }
    return alive, number


def change(answer: Path, mutant: Path) -> str:
    """Return the lines in which a mutant differs from its answer, before and after."""
    before, after = (
        ast.unparse(ast.parse(path.read_text("utf-8"))).splitlines() for path in (answer, mutant)
    )
    differ = [line for line in difflib.ndiff(before, after) if line[0] in "-+"]
    return "  ".join(" ".join(line.split()) for line in differ)


def equivalent() -> dict[str, str]:
    """Return the mutants that are right as well: a pattern of `exercise/answer-operator` → why."""
    return tomllib.loads(EQUIVALENT.read_text("utf-8"))


def main() -> int:
    """Try the mutants, lesson by lesson, and print those that no check noticed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lesson", choices=LESSONS, help="one lesson (default: all)")
    parser.add_argument("--share", type=float, default=1.0, help="try this share of them, drawn (default: 1)")
    parser.add_argument("--seed", default="0", help="draw others")
    parser.add_argument(
        "--operators", default="", help="only those that this regular expression begins (chain|undelay)"
    )
    parser.add_argument("--workers", type=int, default=2, help="judge so many side by side (default: 2)")
    arguments = parser.parse_args()

    def wanted(answer: str, mutant: str) -> bool:
        drawn = random.Random(f"{arguments.seed} {answer} {mutant}").random() < arguments.share
        return drawn and bool(re.match(arguments.operators, mutant))

    known, told = equivalent(), 0
    for lesson in [arguments.lesson] if arguments.lesson else LESSONS:
        alive, number = survivors(lesson, ROOT / "tests" / "answers", wanted, arguments.workers)
        new = [
            f"{name:44}  {changed}"
            for name, changed in alive.items()
            if not any(fnmatchcase(name, pattern) for pattern in known)
        ]
        told += len(new)
        print(
            f"{lesson}: {number} mutants, {len(alive)} pass every check, {len(new)} of them unexplained",
            *new,
            sep="\n  ",
        )
    return bool(told)


if __name__ == "__main__":
    sys.exit(main())
