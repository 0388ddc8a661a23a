# caught by: still_to_run_one_death
def still_to_run(needs, holders, dead, wanted):
    found = {wanted}
    for n in needs[wanted]:
        if not set(holders.get(n, [])) - dead:
            found |= still_to_run(needs, holders, dead, n)
    return found
