# caught by: still_to_run_one_death, still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    alive = {t for t, ws in holders.items() if set(ws) - dead}
    return {wanted, *needs[wanted]} - alive
