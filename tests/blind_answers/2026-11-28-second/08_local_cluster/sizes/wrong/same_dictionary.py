# memory of an earlier call is kept: asked once, used ever after for the same number of cores
_known = {}


def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    if (cores, needs_gil) not in _known:
        n = cores if needs_gil else 1
        _known[cores, needs_gil] = {
            "n_workers": n,
            "threads_per_worker": cores // n,
            "memory_limit": int(0.8 * memory / n),
        }
    return _known[cores, needs_gil]
