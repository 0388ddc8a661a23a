# caught by: still_to_run_one_death
def still_to_run(needs, holders, dead, wanted):
    if set(holders.get(wanted, [])) - dead:
        return []
    return [wanted] + [t for n in needs[wanted] for t in still_to_run(needs, holders, dead, n)]
