# returns how many tasks, not which
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    look, run = [wanted], set()
    while look:
        task = look.pop()
        if not set(holders.get(task, [])) - dead:
            run.add(task)
            look.extend(needs[task])
    return len(run)
