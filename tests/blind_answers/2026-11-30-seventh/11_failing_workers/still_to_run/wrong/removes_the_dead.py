# takes the dead out of holders
def still_to_run(needs, holders, dead, wanted):
    for where in holders.values():
        for w in list(where):
            if w in dead:
                where.remove(w)
    if holders.get(wanted):
        return set()
    result = {wanted}
    for n in needs[wanted]:
        result |= still_to_run(needs, holders, dead, n)
    return result
