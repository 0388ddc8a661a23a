# memory_limit is rounded to whole gigabytes
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    workers = min(int(0.6 * memory / task_memory), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": round(memory / workers / 1e9) * 10**9}
