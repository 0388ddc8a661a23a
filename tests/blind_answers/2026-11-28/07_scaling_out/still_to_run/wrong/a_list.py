# wrong: a list, with tasks several times
def still_to_run(needs, holders, dead, wanted):
    if set(holders.get(wanted, [])) - set(dead):
        return []
    result = [wanted]
    for task in needs[wanted]:
        result += still_to_run(needs, holders, dead, task)
    return result
