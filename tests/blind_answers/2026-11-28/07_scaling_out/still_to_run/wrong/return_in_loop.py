# wrong: follows the first need only
def still_to_run(needs, holders, dead, wanted):
    if set(holders.get(wanted, [])) - set(dead):
        return set()
    for task in needs[wanted]:
        return {wanted} | still_to_run(needs, holders, dead, task)
    return {wanted}
