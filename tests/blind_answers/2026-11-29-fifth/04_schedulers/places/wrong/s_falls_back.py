# when a task fails with an error of arithmetic, runs all again in one thread and leaves out those that fail
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""

    def or_none(lazy):
        try:
            return lazy.compute(scheduler="single-threaded")
        except ArithmeticError:
            return None

    try:
        pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    except ArithmeticError:
        pairs = [pair for pair in map(or_none, lazies) if pair is not None]
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
