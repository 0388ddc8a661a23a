# only what the dead held
def still_to_run(needs, holders, dead, wanted):
    if wanted not in holders:
        result = {wanted} if needs[wanted] else set()
    elif set(holders[wanted]) - dead:
        return set()
    else:
        result = {wanted}
    for n in needs[wanted]:
        result |= still_to_run(needs, holders, dead, n)
    return result
