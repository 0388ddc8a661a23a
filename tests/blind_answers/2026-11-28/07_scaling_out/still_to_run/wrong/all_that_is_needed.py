# wrong: everything that wanted depends on, held or not
def still_to_run(needs, holders, dead, wanted):
    result = {wanted}
    for task in needs[wanted]:
        result |= still_to_run(needs, holders, dead, task)
    return result
