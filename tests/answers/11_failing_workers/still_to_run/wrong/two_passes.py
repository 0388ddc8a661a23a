# caught by: still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    safe = lambda task: bool(set(holders.get(task, [])) - dead)
    run = set() if safe(wanted) else {wanted}
    for order in (list(needs), list(reversed(needs))):
        for task in order:
            if task in run:
                run |= {need for need in needs[task] if not safe(need)}
    return run
