# wrong: names that LocalCluster does not know
def sizes(cores, memory, needs_gil):
    n_workers = cores if needs_gil else 1
    return {"workers": n_workers, "threads": cores // n_workers, "memory": int(0.8 * memory / n_workers)}
