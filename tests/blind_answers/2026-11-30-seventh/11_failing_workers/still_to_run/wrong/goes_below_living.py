# goes on below what is there
def still_to_run(needs, holders, dead, wanted):
    result = set() if set(holders.get(wanted, [])) - dead else {wanted}
    for n in needs[wanted]:
        result |= still_to_run(needs, holders, dead, n)
    return result
