def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    from fractions import Fraction
    from math import floor

    usable = Fraction(3, 5) * Fraction(memory)
    if Fraction(task_memory) > usable:
        raise ValueError("too large a task for this machine")
    count = min(cores, floor(usable / Fraction(task_memory)))
    plan = {}
    plan["workers"] = count
    plan["memory_limit"] = float(Fraction(memory) / count)
    return plan
