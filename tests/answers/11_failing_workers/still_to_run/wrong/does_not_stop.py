# caught by: still_to_run_one_death, still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    found = {wanted}
    for n in needs[wanted]:
        found |= still_to_run(needs, holders, dead, n)
    return found - {t for t, ws in holders.items() if set(ws) - dead}
