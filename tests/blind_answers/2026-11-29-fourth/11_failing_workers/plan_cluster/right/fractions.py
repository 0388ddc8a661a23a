from fractions import Fraction
from math import floor


def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    fits = floor(Fraction(3, 5) * Fraction(memory) / Fraction(task_memory))
    workers = min(fits, cores)
    if workers == 0:
        raise ValueError("The task is too large for this machine.")
    return {"workers": workers, "memory_limit": memory // workers}
