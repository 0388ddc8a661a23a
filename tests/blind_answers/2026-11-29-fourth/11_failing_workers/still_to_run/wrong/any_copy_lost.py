# a result is taken for lost when any one of its copies is
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    places = holders.get(wanted, [])
    if places and not set(places) & dead:
        return set()
    result = {wanted}
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, dead, task)
    return result
