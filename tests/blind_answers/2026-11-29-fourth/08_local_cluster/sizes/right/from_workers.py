def _limit(memory, number):
    together = memory - memory / 5
    return round(together / number)


def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n_workers = {True: cores, False: 1}[bool(needs_gil)]
    return {
        "memory_limit": _limit(memory, n_workers),
        "threads_per_worker": cores // n_workers,
        "n_workers": n_workers,
    }
