def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    n, s = load["tasks"], load["seconds"]
    cpu = n * s * load["computes"] / cores
    # threads: all wait side by side; cores and the GIL are scarce
    on_threads = max(-(-n // 64) * s, cpu, n * s * load["gil"])
    # processes: a second to start, a hundredth of a second to copy a megabyte
    share = -(-n // cores)
    on_processes = 1 + n * load["megabytes"] / 100 + max(share * s, cpu)
    if on_processes < on_threads:
        return dict(scheduler="processes", num_workers=min(cores, n), chunksize=share)
    return dict(scheduler="threads", num_workers=64)
