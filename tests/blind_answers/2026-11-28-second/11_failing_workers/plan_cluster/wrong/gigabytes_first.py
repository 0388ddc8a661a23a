# counts memory and tasks in whole gigabytes before it divides
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    whole, task = memory // 10**9, -(-task_memory // 10**9)
    workers = min(6 * whole // (10 * task), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": memory / workers}
