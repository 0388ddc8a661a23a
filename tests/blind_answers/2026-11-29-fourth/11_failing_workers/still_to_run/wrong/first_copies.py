# looks at the first two holders only
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    to_run, stack = set(), [wanted]
    while stack:
        task = stack.pop()
        places = holders.get(task, [])[:2]
        if not any(place not in dead for place in places):
            to_run.add(task)
            stack.extend(needs[task])
    return to_run
