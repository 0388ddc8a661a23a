# wrong: looks at the last copy only
def still_to_run(needs, holders, dead, wanted):
    alive = False
    for worker in holders.get(wanted, []):
        alive = worker not in dead
    if alive:
        return set()
    result = {wanted}
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, dead, task)
    return result
