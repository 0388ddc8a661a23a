# looks only at the first worker that holds a copy
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run, look = set(), [wanted]
    while look:
        task = look.pop()
        if task in holders and holders[task][0] not in dead:
            continue
        run.add(task)
        look.extend(needs[task])
    return run
