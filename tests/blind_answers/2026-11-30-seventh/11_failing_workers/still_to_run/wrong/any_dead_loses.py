# lost where any holder is dead
def still_to_run(needs, holders, dead, wanted):
    where = holders.get(wanted, [])
    if where and not any(w in dead for w in where):
        return set()
    result = {wanted}
    for n in needs[wanted]:
        result |= still_to_run(needs, holders, dead, n)
    return result
