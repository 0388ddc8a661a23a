# the wanted task always runs, even if its result is there
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    result = {wanted}
    stack = list(needs[wanted])
    while stack:
        task = stack.pop()
        if set(holders.get(task, [])) <= dead:
            result.add(task)
            stack.extend(needs[task])
    return result
