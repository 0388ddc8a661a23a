def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    fit = int(0.6 * memory / task_memory)
    if fit < 1:
        raise ValueError("a task does not fit")
    number = min(fit, cores)
    return {"workers": number, "memory_limit": memory / number}
