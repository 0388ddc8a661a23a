# the set of earlier calls is still there
def still_to_run(needs, holders, dead, wanted, run=set()):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if not set(holders.get(wanted, [])) - dead:
        run.add(wanted)
        for task in needs[wanted]:
            still_to_run(needs, holders, dead, task)
    return run
