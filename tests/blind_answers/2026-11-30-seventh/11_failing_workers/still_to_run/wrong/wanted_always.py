# wanted runs in any case
def still_to_run(needs, holders, dead, wanted):
    result = {wanted}
    for n in needs[wanted]:
        if not set(holders.get(n, [])) - dead:
            result |= still_to_run(needs, holders, dead, n)
    return result
