# caught by: still_to_run_one_death, still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    found = set()
    for n in needs[wanted]:
        if not set(holders.get(n, [])) - dead:
            found |= {n} | still_to_run(needs, holders, dead, n)
    return found
