# wanted itself is not in it
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run, look = set(), list(needs[wanted])
    while look:
        task = look.pop()
        if not set(holders.get(task, [])) - dead:
            run.add(task)
            look.extend(needs[task])
    return run
