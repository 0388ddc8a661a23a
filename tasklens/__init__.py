"""Read, predict and picture a Dask task graph."""

from tasklens.diagram import Diagram, diagram
from tasklens.evaluate import evaluate
from tasklens.function import Function
from tasklens.graph import TaskGraph
from tasklens.parts import Task
from tasklens.record import record
from tasklens.runners import process_pool
from tasklens.schedule import Run, Schedule, predict
from tasklens.timeline import speedup_curve, timeline

__version__ = "0.1.0"

__all__ = [
    "Diagram",
    "Function",
    "Run",
    "Schedule",
    "Task",
    "TaskGraph",
    "diagram",
    "evaluate",
    "predict",
    "process_pool",
    "record",
    "speedup_curve",
    "timeline",
]
