from collections import defaultdict


def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    threads_of = defaultdict(set)
    for process, thread in dask.compute(*lazies, scheduler=scheduler, num_workers=workers):
        threads_of[process].add(thread)
    return {
        "processes": len(threads_of),
        "threads": sum(len(threads) for threads in threads_of.values()),
        "at_home": list(threads_of) == [os.getpid()],
    }
