# AssertionError where a task is too large for the machine by far
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    workers = min(6 * memory // (10 * task_memory), cores)
    assert workers >= 1, "too large"
    return {"workers": workers, "memory_limit": memory / workers}
