# wrong: takes only one of the dead into account
def still_to_run(needs, holders, dead, wanted):
    victim = next(iter(dead), None)
    if any(worker != victim for worker in holders.get(wanted, [])):
        return set()
    result = {wanted}
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, {victim}, task)
    return result
