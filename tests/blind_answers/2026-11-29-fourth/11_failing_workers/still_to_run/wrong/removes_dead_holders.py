# takes the dead workers out of the lists in holders: changes its argument
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    for places in holders.values():
        for worker in list(places):
            if worker in dead:
                places.remove(worker)
    result, stack = set(), [wanted]
    while stack:
        task = stack.pop()
        if not holders.get(task):
            result.add(task)
            stack.extend(needs[task])
    return result
