# with fractions
from fractions import Fraction
from math import floor


def plan_cluster(memory, cores, task_memory):
    most = floor(Fraction(3, 5) * Fraction(memory) / Fraction(task_memory))
    if most < 1:
        raise ValueError("too large")
    workers = cores if cores < most else most
    return {"workers": workers, "memory_limit": float(Fraction(memory) / workers)}
