# wrong: w1 is dead if w10 is
def still_to_run(needs, holders, dead, wanted):
    names = " ".join(dead)
    if any(worker not in names for worker in holders.get(wanted, [])):
        return set()
    result = {wanted}
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, dead, task)
    return result
