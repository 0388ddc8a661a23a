# wrong: fails for a task that is not in holders
def still_to_run(needs, holders, dead, wanted):
    if any(worker not in dead for worker in holders[wanted]):
        return set()
    result = {wanted}
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, dead, task)
    return result
