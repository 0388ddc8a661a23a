# wrong: lost if as many are dead as there are copies
def still_to_run(needs, holders, dead, wanted):
    if len(holders.get(wanted, [])) > len(dead):
        return set()
    result = {wanted}
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, dead, task)
    return result
