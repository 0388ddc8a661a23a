from decimal import Decimal
from math import floor


def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    usable = Decimal(memory) * Decimal("0.6")
    if Decimal(task_memory) > usable:
        raise ValueError(f"{task_memory} bytes are more than 60 % of {memory}")
    number = floor(usable / Decimal(task_memory))
    number = cores if number > cores else number
    return {"workers": number, "memory_limit": float(memory) / number}
