# (passes the visible checks?) a worker whose name begins like that of a dead one is taken for dead: w10 when w1 died
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    to_run, look_at = set(), [wanted]
    while look_at:
        task = look_at.pop()
        if all(worker.startswith(tuple(dead)) for worker in holders.get(task, [])):
            to_run.add(task)
            look_at += needs[task]
    return to_run
