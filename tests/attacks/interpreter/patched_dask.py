# tries: dask and tasklens patched where the student's process has them
import sys

import dask
import tasklens

dask.compute = lambda *args, **kwargs: (2,) * 99
sys.modules["dask.delayed"].Delayed.compute = lambda self, **kwargs: 9
tasklens.evaluate = lambda *args: 9
tasklens.TaskGraph.calls = lambda self, function: 3


def double(x):
    return x
