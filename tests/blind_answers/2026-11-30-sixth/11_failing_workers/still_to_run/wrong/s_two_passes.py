# goes once through needs forwards and once backwards: where tasks stand in a mixed order, some are not found
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    def safe(task):
        return any(worker not in dead for worker in holders.get(task, []))

    run = set() if safe(wanted) else {wanted}
    for tasks in (list(needs), list(needs)[::-1]):
        for task in tasks:
            if task in run:
                run |= {needed for needed in needs[task] if not safe(needed)}
    return run
