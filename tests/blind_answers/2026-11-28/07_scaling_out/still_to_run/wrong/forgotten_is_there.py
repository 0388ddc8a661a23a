# wrong: what nobody holds is taken for done
def still_to_run(needs, holders, dead, wanted):
    if not set(holders.get(wanted, [])) <= set(dead):
        return set()
    if wanted not in holders and not needs[wanted]:
        return set()
    result = {wanted}
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, dead, task)
    return result
