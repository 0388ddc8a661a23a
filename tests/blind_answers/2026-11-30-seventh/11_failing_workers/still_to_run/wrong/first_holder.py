# looks at the first holder alone
def still_to_run(needs, holders, dead, wanted):
    where = holders.get(wanted)
    if where and where[0] not in dead:
        return set()
    result = {wanted}
    for n in needs[wanted]:
        result |= still_to_run(needs, holders, dead, n)
    return result
