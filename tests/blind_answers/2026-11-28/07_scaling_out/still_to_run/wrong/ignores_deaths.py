# wrong: what was held is there
def still_to_run(needs, holders, dead, wanted):
    if wanted in holders:
        return set()
    result = {wanted}
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, dead, task)
    return result
