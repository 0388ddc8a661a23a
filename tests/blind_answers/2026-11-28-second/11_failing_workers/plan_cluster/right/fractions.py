from fractions import Fraction
from math import floor


def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    least = Fraction(task_memory) / Fraction(6, 10)
    fit = floor(Fraction(memory) / least)
    if not fit:
        raise ValueError("too little memory")
    workers = sorted([fit, cores])[0]
    return {"memory_limit": memory / workers, "workers": workers}
