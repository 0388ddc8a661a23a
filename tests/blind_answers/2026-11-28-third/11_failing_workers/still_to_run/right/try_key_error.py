def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    try:
        copies = holders[wanted]
    except KeyError:
        copies = []
    lost = True
    for worker in copies:
        if worker not in dead:
            lost = False
    result = set()
    if lost:
        result.add(wanted)
        for need in needs[wanted]:
            for task in still_to_run(needs, holders, dead, need):
                result.add(task)
    return result
