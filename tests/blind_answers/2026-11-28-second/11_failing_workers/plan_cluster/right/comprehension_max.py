class TooLarge(ValueError):
    """A task that fits nowhere."""


def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    possible = [n for n in range(1, cores + 1) if 5 * n * task_memory <= 3 * memory]
    if not possible:
        raise TooLarge(task_memory)
    plan = {}
    plan["workers"] = max(possible)
    plan["memory_limit"] = memory / plan["workers"]
    return plan
