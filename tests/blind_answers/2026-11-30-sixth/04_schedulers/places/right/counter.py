from collections import Counter


def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    how = {"scheduler": scheduler, "num_workers": workers}
    tasks_of_thread = Counter(dask.compute(lazies, **how)[0])
    tasks_of_process = Counter()
    for (process, _thread), number in tasks_of_thread.items():
        tasks_of_process[process] += number
    return {
        "at_home": tasks_of_process[os.getpid()] == len(lazies),
        "threads": len(tasks_of_thread),
        "processes": len(tasks_of_process),
    }
