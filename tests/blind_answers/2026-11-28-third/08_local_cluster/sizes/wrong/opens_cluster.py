# opens a cluster and returns it
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = cores if needs_gil else 1
    return LocalCluster(
        n_workers=n, threads_per_worker=cores // n, memory_limit=int(0.8 * memory / n), processes=False,
        dashboard_address="127.0.0.1:0",
    )
