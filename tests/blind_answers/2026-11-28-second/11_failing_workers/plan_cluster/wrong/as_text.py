# memory_limit is a text such as "9.1GB"
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    workers = min(6 * memory // (10 * task_memory), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"workers": workers, "memory_limit": f"{memory / workers / 1e9:.1f}GB"}
