# the set is a default argument, so the next call begins with what earlier calls found
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    return find(needs, holders, dead, wanted)


def find(needs, holders, dead, task, run=set()):
    """Add to run what has to run for task."""
    if not any(worker not in dead for worker in holders.get(task, [])):
        run.add(task)
        for needed in needs[task]:
            find(needs, holders, dead, needed, run)
    return run
