# wanted is always in it, also if a living worker holds it
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run, look = {wanted}, list(needs[wanted])
    while look:
        task = look.pop()
        if not set(holders.get(task, [])) - dead and task not in run:
            run.add(task)
            look.extend(needs[task])
    return run
