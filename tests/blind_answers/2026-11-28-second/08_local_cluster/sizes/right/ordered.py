from collections import OrderedDict


def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    result = OrderedDict(n_workers=1, threads_per_worker=cores)
    if needs_gil:
        result.update(n_workers=cores, threads_per_worker=1)
    result["memory_limit"] = memory * 0.8 // result["n_workers"]
    return result
