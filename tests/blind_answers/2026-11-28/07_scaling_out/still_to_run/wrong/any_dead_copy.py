# wrong: one dead copy is enough to be lost
def still_to_run(needs, holders, dead, wanted):
    if wanted in holders and not set(holders[wanted]) & set(dead):
        return set()
    result = {wanted}
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, dead, task)
    return result
