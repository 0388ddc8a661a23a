# a dead worker whose name another begins with
def still_to_run(needs, holders, dead, wanted):
    where = holders.get(wanted, [])
    if any(not any(w.startswith(d) for d in dead) for w in where):
        return set()
    result = {wanted}
    for n in needs[wanted]:
        result |= still_to_run(needs, holders, dead, n)
    return result
