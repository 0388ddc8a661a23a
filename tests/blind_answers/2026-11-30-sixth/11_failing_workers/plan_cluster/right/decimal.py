from decimal import Decimal


def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    usable = Decimal(memory) * Decimal("0.6")
    n = 0
    while n < cores and Decimal(task_memory) * (n + 1) <= usable:
        n += 1
    try:
        limit = memory / n
    except ZeroDivisionError:
        raise ValueError("a task does not fit into 60 % of the memory") from None
    return {"workers": n, "memory_limit": limit}
