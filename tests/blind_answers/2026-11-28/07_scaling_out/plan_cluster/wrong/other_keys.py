# wrong: keys of LocalCluster
def plan_cluster(memory, cores, task_memory):
    workers = min(int(0.6 * memory / task_memory), cores)
    if workers < 1:
        raise ValueError("too large")
    return {"n_workers": workers, "memory": memory / workers}
