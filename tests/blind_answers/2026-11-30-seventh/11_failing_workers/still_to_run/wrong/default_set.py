# a default set that remembers
def still_to_run(needs, holders, dead, wanted, result=set()):
    if not set(holders.get(wanted, [])) - dead:
        result.add(wanted)
        for n in needs[wanted]:
            still_to_run(needs, holders, dead, n)
    return result
