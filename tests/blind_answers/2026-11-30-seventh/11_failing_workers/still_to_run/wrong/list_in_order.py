# a list, in the order of running
def still_to_run(needs, holders, dead, wanted):
    if set(holders.get(wanted, [])) - dead:
        return []
    result = []
    for n in needs[wanted]:
        for t in still_to_run(needs, holders, dead, n):
            if t not in result:
                result.append(t)
    return result + [wanted]
