"""Read, predict and picture a Dask task graph.

What `__all__` names is all there is to rely on: the modules that these names come from are private.
"""

from tasklens.diagram import Diagram, diagram
from tasklens.evaluate import evaluate
from tasklens.function import Function
from tasklens.graph import TaskGraph
from tasklens.parts import Task
from tasklens.picture import Picture
from tasklens.record import record
from tasklens.runners import process_pool
from tasklens.schedule import Run, Schedule, predict
from tasklens.timeline import speedup_curve, timeline

__version__ = "0.1.0"

__all__ = [
    "Diagram",
    "Function",
    "Picture",
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


def __dir__() -> list[str]:
    return [*__all__, "__version__"]  # what completion offers: no modules
