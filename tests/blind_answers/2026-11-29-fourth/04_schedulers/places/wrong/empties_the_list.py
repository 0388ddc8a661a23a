# takes the tasks out of the list that it was given
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    todo = []
    while lazies:
        todo.append(lazies.pop())
    pairs = dask.compute(*todo, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
