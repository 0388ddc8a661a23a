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
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
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
            yield (
                "chain",
                _template(
                    "(lambda made: [delayed(lambda x, before: x)(x, before) for x, before in zip(made, [None] + made[:-1])])(MADE)",
                    MADE=made,
                ),
            )


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


def write_mutants(answers: Iterable[Path], folder: Path, share: float, seed: str) -> int:
    """Write a share of the mutants of right answers, as wrong answers of the same exercise; return how many."""
    number = 0
    for path in answers:
        for name, text in mutants(path.read_text("utf-8")).items():
            if random.Random(f"{seed} {path.stem} {name}").random() < share:
                target = folder / path.parts[-4] / path.parts[-3] / "wrong" / f"{path.stem}-{name}.py"
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, "utf-8")
                number += 1
    return number


def survivors(
    lesson: str, answers: Path, share: float, seed: str, workers: int
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
    with tempfile.TemporaryDirectory() as place:
        number = write_mutants(right, Path(place), share, seed)
        tries = side_by_side(find_answers(checks, Path(place)))
        answer_of = {(path.parts[-3], path.stem): path for path in right}
        alive = {
            f"{exercise}/{path.stem}": change(answer_of[exercise, path.stem.partition("-")[0]], path)
            for answered, failed in zip(tries, failures(notebook, tries, workers, SECONDS), strict=True)
            for exercise, path in answered.items()
            if not failed & set(checks[exercise])
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
    """Return the mutants that are right as well: `exercise/answer-operator` → why."""
    return tomllib.loads(EQUIVALENT.read_text("utf-8"))


def main() -> int:
    """Try the mutants, lesson by lesson, and print those that no check noticed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lesson", choices=LESSONS, help="one lesson (default: all)")
    parser.add_argument("--share", type=float, default=1.0, help="try this share of them, drawn (default: 1)")
    parser.add_argument("--seed", default="0", help="draw others")
    parser.add_argument("--workers", type=int, default=2, help="judge so many side by side (default: 2)")
    arguments = parser.parse_args()
    known, told = equivalent(), 0
    for lesson in [arguments.lesson] if arguments.lesson else LESSONS:
        alive, number = survivors(
            lesson, ROOT / "tests" / "answers", arguments.share, arguments.seed, arguments.workers
        )
        new = [f"{name:44}{changed}" for name, changed in alive.items() if name not in known]
        told += len(new)
        print(
            f"{lesson}: {number} mutants, {len(alive)} pass every check, {len(new)} of them unexplained",
            *new,
            sep="\n  ",
        )
    return bool(told)


if __name__ == "__main__":
    sys.exit(main())
