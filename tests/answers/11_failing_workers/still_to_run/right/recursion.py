def still_to_run(needs, holders, dead, wanted):
    if set(holders.get(wanted, [])) - dead:
        return set()
    found = {wanted}
    for other in needs[wanted]:
        found |= still_to_run(needs, holders, dead, other)
    return found
