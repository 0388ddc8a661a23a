"""All that the grader uses of `tasklens` and of `course`: no other module of `grading` imports them."""

import importlib
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

import course
import tasklens
from course import backend, dot
from course.backend import Backend
from course.begun import graphs_begun
from course.cards import card
from course.troubles import trouble_named
from course.values import written
from tasklens import Function, TaskGraph, kinds, literal, plain
from tasklens._dask import call_options, uncalled
from tasklens.copies import copied
from tasklens.evaluate import replacing
from tasklens.expression import fill
from tasklens.function import binds, describe, fingerprint, meant, name_of, same_function, undecorated
from tasklens.slots import leave_alone

__all__ = [
    "Backend",
    "Function",
    "TaskGraph",
    "backend",
    "binds",
    "call_options",
    "card",
    "copied",
    "describe",
    "dot",
    "fill",
    "fingerprint",
    "graphs_begun",
    "kinds",
    "literal",
    "meant",
    "name_of",
    "plain",
    "replacing",
    "same_function",
    "trouble_named",
    "uncalled",
    "undecorated",
    "written",
]

leave_alone("grading")


class _Moved(MetaPathFinder, Loader):
    """Finds modules of `tasklens` that are in `course` now."""

    MODULES = ("tasklens.beside", "tasklens.data", "tasklens.files", "tasklens.hdf5")

    def find_spec(self, name: str, *_: Any) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name in self.MODULES else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return importlib.import_module(spec.name.replace("tasklens", course.__name__))

    def exec_module(self, module: ModuleType) -> None:
        pass  # it has been imported under its own name


def offer_old_names() -> None:
    """Let this process's notebooks import from `tasklens` what has moved to `course` since they were released."""
    for name in course.__all__:
        setattr(tasklens, name, getattr(course, name))
    tasklens.__all__ = sorted({*tasklens.__all__, *course.__all__})
    vars(sys.modules["tasklens.evaluate"])["evaluate"] = course.evaluate
    sys.meta_path.append(_Moved())
