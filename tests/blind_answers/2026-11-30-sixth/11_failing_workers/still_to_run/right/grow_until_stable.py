def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    there = {task for task, where in holders.items() if not dead.issuperset(where)}
    run = {wanted} - there
    while True:
        more = {needed for task in run for needed in needs[task]} - there - run
        if not more:
            return run
        run |= more
