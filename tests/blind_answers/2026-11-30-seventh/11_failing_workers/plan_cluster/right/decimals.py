# with decimals
from decimal import Decimal


def plan_cluster(memory, cores, task_memory):
    share = Decimal("0.6") * Decimal(memory)
    n = min(cores, int(share / Decimal(task_memory)))
    if n == 0:
        raise ValueError("not even one worker")
    return {"workers": n, "memory_limit": round(memory / n)}
