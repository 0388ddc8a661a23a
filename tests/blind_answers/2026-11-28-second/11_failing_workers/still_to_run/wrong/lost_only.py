# only what was there and is lost; what was not computed or is forgotten is left out
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run, look = set(), [wanted]
    while look:
        task = look.pop()
        if task in holders and set(holders[task]) <= dead:
            run.add(task)
        look.extend(needs[task])
    return run
