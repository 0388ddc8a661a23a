"""Read, predict and picture a Dask task graph."""

from tasklens.beside import run_beside
from tasklens.evaluate import evaluate
from tasklens.files import read_files, write_files
from tasklens.function import Function
from tasklens.graph import Task, TaskGraph
from tasklens.record import process_pool, record
from tasklens.schedule import Run, Schedule, predict
from tasklens.timeline import speedup_curve, timeline

__all__ = [
    "Function",
    "Run",
    "Schedule",
    "Task",
    "TaskGraph",
    "evaluate",
    "predict",
    "process_pool",
    "read_files",
    "record",
    "run_beside",
    "speedup_curve",
    "timeline",
    "write_files",
]
