# a result counts as lost as soon as one of its holders is dead
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run, look = set(), [wanted]
    while look:
        task = look.pop()
        if task in holders and not set(holders[task]) & dead:
            continue
        run.add(task)
        look += needs[task]
    return run
