# more workers than cores
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    number = int(0.6 * memory / task_memory)
    if number < 1:
        raise ValueError("does not fit")
    return {"workers": number, "memory_limit": memory / number}
