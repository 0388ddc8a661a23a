# takes tasks out of the dictionary needs, so as not to look at them twice
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run, look = set(), [wanted]
    while look:
        task = look.pop()
        if task in needs and not set(holders.get(task, [])) - dead:
            run.add(task)
            look.extend(needs.pop(task))
    return run
