# wrong: looks at the first copy only
def still_to_run(needs, holders, dead, wanted):
    if holders.get(wanted) and holders[wanted][0] not in dead:
        return set()
    result = {wanted}
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, dead, task)
    return result
