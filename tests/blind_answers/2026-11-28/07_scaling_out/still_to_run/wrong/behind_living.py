# wrong: looks behind living results, too
def still_to_run(needs, holders, dead, wanted):
    result = set()
    if not set(holders.get(wanted, [])) - set(dead):
        result.add(wanted)
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, dead, task)
    return result
