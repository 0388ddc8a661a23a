# keeps the plan of a machine by its memory and cores: other tasks get the old plan
_plans = {}


def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    if (memory, cores) not in _plans:
        workers = min(6 * memory // (10 * task_memory), cores)
        if workers < 1:
            raise ValueError("too large")
        _plans[memory, cores] = {"workers": workers, "memory_limit": memory / workers}
    return _plans[memory, cores]
